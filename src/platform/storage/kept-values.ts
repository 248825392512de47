/** Kept records that lie on no table: looked up, listed and put there from elsewhere. */
import { randomId } from '../../model/id.ts';
import { firstStamped } from '../../model/stamps.ts';
import { device } from './keep.ts';
import { keyOf, valueIn, type Recorded, type RecordKind } from './record-kind.ts';

/** Nothing when it is not here, or cannot be read. */
export const findKept = async <Value extends Recorded>(
  kind: RecordKind<Value>,
  id: string,
  store = device,
): Promise<Value | undefined> => valueIn(kind, await store.read(keyOf(kind, id)));

/** Every record of this kind that can be read; the newest first. */
export async function listKept<Value extends Recorded>(
  kind: RecordKind<Value>,
  store = device,
): Promise<Value[]> {
  const records = await store.list(kind.kind);
  return records.flatMap((record) => valueIn(kind, record) ?? []);
}

/** Puts a record there in place of what it was. True once it is kept, in memory at least. */
export async function putKept<Value extends Recorded>(
  kind: RecordKind<Value>,
  value: Value,
  store = device,
): Promise<boolean> {
  const writer = randomId();
  const written = await store.write({
    key: keyOf(kind, value.id),
    kind: kind.kind,
    version: kind.version,
    change: (current) => {
      const kept = valueIn(kind, current);
      return kept ? kind.stamp(kept, value, writer) : firstStamped(kind.parts, value, writer);
    },
  });
  return written.ok;
}

/** Looks now, and again whenever the records of this kind may be others than before. Returns the way to stop. */
export function watchKept(
  { kind }: { kind: string },
  look: () => void,
  store = device,
): () => void {
  look();
  return store.listen((news) => {
    const key = 'changed' in news ? news.changed : 'removed' in news && news.removed;
    if (key === false || key.startsWith(`${kind}:`)) look();
  });
}
