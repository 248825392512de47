/** A saved file, kept: joined with what is here already, after a backup, all of it or nothing. */
import { backupOf } from './backups.ts';
import type { RecordStore } from './engines/record-store.ts';
import type { Write } from './engines/write.ts';
import { FILE_WORDS } from './files/file.words.ts';
import {
  keyOf,
  valueIn,
  valuesInFile,
  type FileWords,
  type Recorded,
  type RecordKind,
} from './record-kind.ts';

export type Opened<Value> = { ok: true; value: Value } | { ok: false; sentence: string };

/** From what is kept and what a file brings: a record with an id of its own, when the two should stay apart. */
export type Apart<Value> = (kept: Value, value: Value) => Value | undefined;

/** Writes a value joined with what stands there. */
export const joiningWrite = <Value extends Recorded>(
  kind: RecordKind<Value>,
  value: Value,
): Write => ({
  key: keyOf(kind, value.id),
  kind: kind.kind,
  version: kind.version,
  change: (current) => {
    const kept = valueIn(kind, current);
    return kept ? kind.join(value, kept) : value;
  },
});

/** Every record of the kind in the file. Gives back the first as it is kept now, or the sentence why nothing has changed. */
export async function keepFile<Value extends Recorded>(
  kind: RecordKind<Value>,
  store: RecordStore,
  text: string,
  words: FileWords<Value>,
  apart?: Apart<Value>,
): Promise<Opened<Value>> {
  const file = valuesInFile(kind, text, words);
  if (!file.ok) return file;
  const before = await Promise.all(file.values.map(({ id }) => store.read(keyOf(kind, id))));
  const values = file.values.map((value, at) => {
    const kept = valueIn(kind, before[at]);
    return (kept && apart?.(kept, value)) ?? value;
  });
  const written = await store.writeAll([
    ...before.flatMap((kept) => (kept ? [backupOf(kept)] : [])),
    ...values.map((value) => joiningWrite(kind, value)),
  ]);
  if (!written.ok)
    return {
      ok: false,
      sentence: written.why === 'newer' ? FILE_WORDS.newer : FILE_WORDS.notKept,
    };
  const first = values[0] as Value;
  const record = written.records.find(({ key }) => key === keyOf(kind, first.id));
  return { ok: true, value: valueIn(kind, record) ?? first };
}
