/**
 * What is kept on this device: records in one IndexedDB store, written with strict durability.
 * Database name and version are constant for ever; versions live inside the records:
 *   { key: 'sorting:s-lx2f9c-7', kind: 'sorting', version: 1, rev: 12, savedAt: 1763890000000, data: {...} }
 * Every write reads the record inside its own transaction and hands it to `change`, so two tabs join their work
 * instead of erasing one another's. A record of a newer version is left alone. When the browser refuses storage,
 * records live in memory until the page closes, and `keepState()` says so.
 */
import { openDB, type IDBPDatabase } from 'idb';

const DATABASE = 'changing-the-odds';
const STORE = 'kept';
const PATIENCE_MS = 5000;

export interface Kept {
  key: string;
  kind: string;
  version: number;
  rev: number;
  savedAt: number;
  data: unknown;
}
export type Written = { ok: true; record: Kept } | { ok: false; why: 'newer' | 'refused' };
export interface Write {
  key: string;
  kind: string;
  version: number;
  change: (current: Kept | undefined) => unknown;
}

const memory = new Map<string, Kept>();
let opening: Promise<IDBPDatabase | undefined> | undefined;
let state: 'unknown' | 'on-disk' | 'memory' = 'unknown';

export const keepState = () => state;

function database(): Promise<IDBPDatabase | undefined> {
  opening ??= open().then(
    (db) => {
      state = 'on-disk';
      return db;
    },
    () => {
      state = 'memory';
      return undefined;
    },
  );
  return opening;
}

async function open(): Promise<IDBPDatabase> {
  if (isFramed()) throw new Error('framed');
  const db = openDB(DATABASE, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(STORE, { keyPath: 'key' });
    },
    terminated: () => {
      opening = undefined;
    },
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
  });
  // Some browsers never answer; nobody should wait for them.
  return Promise.race([
    db,
    new Promise<never>((_, refuse) =>
      setTimeout(() => refuse(new Error('no answer')), PATIENCE_MS),
    ),
  ]);
}

/** A page of somebody else's that frames ours must not see what is kept; a meta policy cannot forbid framing. */
const isFramed = () => {
  try {
    return window.top !== window && !window.top?.location.href;
  } catch {
    return true;
  }
};

export async function readKept(key: string): Promise<Kept | undefined> {
  const db = await database();
  try {
    return db ? await db.get(STORE, key) : memory.get(key);
  } catch {
    return memory.get(key);
  }
}

/** Newest first. */
export async function listKept(kind: string): Promise<Kept[]> {
  const db = await database();
  const all: Kept[] = db
    ? await db.getAll(STORE).catch(() => [...memory.values()])
    : [...memory.values()];
  return all
    .filter((record) => record.kind === kind)
    .sort((one, other) => other.savedAt - one.savedAt);
}

export const writeKept = async (write: Write): Promise<Written> => {
  const written = await writeAllKept([write]);
  return written.ok ? { ok: true, record: written.records[0] as Kept } : written;
};

/** All of them, or none. Resolves once the browser says that the transaction is on disk. */
export async function writeAllKept(
  writes: Write[],
): Promise<{ ok: true; records: Kept[] } | { ok: false; why: 'newer' | 'refused' }> {
  const db = await database();
  if (!db) return writeInMemory(writes);
  try {
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    const records: Kept[] = [];
    for (const write of writes) {
      const next = changed(write, (await tx.store.get(write.key)) as Kept | undefined);
      if (!next) {
        tx.done.catch(() => {});
        tx.abort();
        return { ok: false, why: 'newer' };
      }
      void tx.store.put(next);
      records.push(next);
    }
    await tx.done;
    for (const record of records) tell({ changed: record.key });
    return { ok: true, records };
  } catch {
    return { ok: false, why: 'refused' };
  }
}

function writeInMemory(writes: Write[]) {
  const records = writes.map((write) => changed(write, memory.get(write.key)));
  if (!records.every((record) => record !== undefined)) return { ok: false, why: 'newer' } as const;
  for (const record of records) memory.set(record.key, record);
  return { ok: true, records } as const;
}

function changed(
  { key, kind, version, change }: Write,
  current: Kept | undefined,
): Kept | undefined {
  if (current && current.version > version) return;
  return {
    key,
    kind,
    version,
    rev: (current?.rev ?? 0) + 1,
    savedAt: Date.now(),
    data: change(current),
  };
}

/** Removes every record and every setting of ours on this device. True only when the disk has confirmed it. */
export async function forgetEverything(): Promise<boolean> {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('changing-the-odds')) localStorage.removeItem(key);
  } catch {
    // Storage refused: then nothing of ours is in it.
  }
  const db = await database();
  try {
    const tx = db?.transaction(STORE, 'readwrite', { durability: 'strict' });
    await tx?.store.clear();
    await tx?.done;
    tell({ forgotten: true });
    return true;
  } catch {
    return false;
  }
}

type News = { changed: string } | { forgotten: true };
const channel =
  typeof BroadcastChannel === 'undefined' || typeof window === 'undefined'
    ? undefined
    : new BroadcastChannel('changing-the-odds:kept');
const tell = (news: News) => channel?.postMessage(news);

/** Calls back when another tab has written a record or forgotten everything. Returns the way to stop. */
export function onKeptElsewhere(hear: (news: News) => void): () => void {
  const listen = (event: MessageEvent<News>) => hear(event.data);
  channel?.addEventListener('message', listen);
  return () => channel?.removeEventListener('message', listen);
}
