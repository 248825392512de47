/** Records in memory: for tests, where two of the record store on one engine are two tabs on one disk. */
import type { Kept, StorageEngine } from './engine.ts';

export function memoryEngine(records = new Map<string, Kept>()): StorageEngine {
  return {
    open: () => Promise.resolve(),
    read: (key) => Promise.resolve(structuredClone(records.get(key))),
    list: () => Promise.resolve(structuredClone([...records.values()])),
    async change(keys, decide) {
      // As on disk, an answer never comes before the caller has gone on.
      await Promise.resolve();
      const change = decide(keys.map((key) => structuredClone(records.get(key))));
      // All or none: what cannot be copied is refused before anything is written.
      const copies = structuredClone(change?.put ?? []);
      for (const record of copies) records.set(record.key, record);
      for (const key of change?.remove ?? []) records.delete(key);
    },
    clear() {
      records.clear();
      return Promise.resolve();
    },
  };
}
