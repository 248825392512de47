/**
 * Records in one IndexedDB store, written with strict durability. Name and version are constant for ever; versions live
 * inside the records.
 */
import { openDB, type IDBPDatabase } from 'idb';
import type { Change, Kept, StorageEngine } from './engine.ts';

const DATABASE = 'changing-the-odds';
const STORE = 'kept';

export function indexedDbEngine(): StorageEngine {
  let opening: Promise<IDBPDatabase> | undefined;
  const connection = (): Promise<IDBPDatabase> => {
    if (opening) return opening;
    const lost = () => {
      if (opening === attempt) opening = undefined;
    };
    const attempt = connect(lost);
    attempt.catch(lost);
    opening = attempt;
    return attempt;
  };
  return {
    async open(anew = false) {
      if (anew) {
        // One that is still being opened closes itself once it arrives: two would be in one another's way.
        opening?.then(
          (db) => db.close(),
          () => undefined,
        );
        opening = undefined;
      }
      await connection();
    },
    read: async (key) => (await connection()).get(STORE, key) as Promise<Kept | undefined>,
    list: async () => (await connection()).getAll(STORE) as Promise<Kept[]>,
    change: async (keys, decide) => changeIn(await connection(), keys, decide),
    async clear() {
      const tx = (await connection()).transaction(STORE, 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.clear(), tx.done]);
    },
  };
}

async function connect(onLost: () => void): Promise<IDBPDatabase> {
  const db = await openDB(DATABASE, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(STORE, { keyPath: 'key' });
    },
    terminated: onLost,
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
  });
  if (db.objectStoreNames.contains(STORE)) return db;
  db.close();
  throw new Error('a database of our name that is not ours');
}

async function changeIn(
  db: IDBPDatabase,
  keys: readonly string[],
  decide: (current: (Kept | undefined)[]) => Change | undefined,
): Promise<void> {
  const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' });
  // Its failure is met below; without this, the browser would also call it unhandled.
  tx.done.catch(() => undefined);
  try {
    const current = (await Promise.all(keys.map((key) => tx.store.get(key)))) as (
      Kept | undefined
    )[];
    const change = decide(current);
    if (!change) return tx.abort();
    // Asynchronous each: one that is refused at once must not leave the others' failures to nobody.
    await Promise.all([
      ...(change.put ?? []).map(async (record) => tx.store.put(record)),
      ...(change.remove ?? []).map(async (key) => tx.store.delete(key)),
    ]);
    await tx.done;
  } catch (reason) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw reason;
  }
}
