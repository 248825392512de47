/** Whatever records stand on keeps the same promises: the browser's database, and the memory that stands in for it in tests. */
import { expect, test } from '@playwright/test';
import * as fake from 'fake-indexeddb';
import type { Kept, StorageEngine } from './engine.ts';
import { indexedDbEngine } from './indexed-db.ts';
import { memoryEngine } from './memory.ts';

const NAMES = [
  'IDBCursor',
  'IDBCursorWithValue',
  'IDBDatabase',
  'IDBIndex',
  'IDBKeyRange',
  'IDBObjectStore',
  'IDBOpenDBRequest',
  'IDBRequest',
  'IDBTransaction',
  'IDBVersionChangeEvent',
] as const;
const given = globalThis as Record<string, unknown>;

test.beforeEach(() => {
  for (const name of NAMES) given[name] = fake[name];
  given.indexedDB = new fake.IDBFactory();
});
test.afterAll(() => {
  for (const name of [...NAMES, 'indexedDB']) delete given[name];
});

/** Each call gives the engine of one more tab on the same disk. */
const DISKS: Record<string, () => () => StorageEngine> = {
  'the browser’s database': () => () => indexedDbEngine(),
  memory: () => {
    const records = new Map<string, Kept>();
    return () => memoryEngine(records);
  },
};
const record = (key: string, data: unknown = { key }): Kept => ({
  key,
  kind: 'list',
  version: 1,
  rev: 1,
  savedAt: 1_763_890_000_000,
  data,
});
const put = (engine: StorageEngine, ...records: Kept[]) =>
  engine.change([], () => ({ put: records }));
const keysIn = async (engine: StorageEngine) => (await engine.list()).map(({ key }) => key);

for (const [name, newDisk] of Object.entries(DISKS)) {
  test(`${name}: what is put is read, listed, replaced, removed and cleared`, async () => {
    const engine = newDisk()();
    await engine.open();
    expect(await engine.read('list:a')).toBeUndefined();
    expect(await engine.list()).toEqual([]);
    await put(engine, record('list:a'), record('list:b'));
    await put(engine, record('list:a', ['anew']));
    expect(await engine.read('list:a')).toEqual(record('list:a', ['anew']));
    expect(await keysIn(engine)).toEqual(['list:a', 'list:b']);
    await engine.change([], () => ({ remove: ['list:a', 'list:never'] }));
    expect(await keysIn(engine)).toEqual(['list:b']);
    await engine.clear();
    expect(await engine.list()).toEqual([]);
  });

  test(`${name}: a change sees what stands under its keys, in their order, and undefined where nothing does`, async () => {
    const engine = newDisk()();
    await put(engine, record('list:a'), record('list:b'));
    let seen: unknown;
    await engine.change(['list:b', 'list:never', 'list:a'], (current) => {
      seen = current;
      return undefined;
    });
    expect(seen).toEqual([record('list:b'), undefined, record('list:a')]);
  });

  test(`${name}: a change that answers nothing, or throws, does nothing`, async () => {
    const engine = newDisk()();
    await put(engine, record('list:a'));
    await engine.change(['list:a'], () => undefined);
    const refused = engine.change(['list:a'], () => {
      throw new Error('against the rules');
    });
    await expect(refused).rejects.toThrow('against the rules');
    expect(await engine.list()).toEqual([record('list:a')]);
  });

  test(`${name}: where one of the records cannot be written, none of them is, and the next can`, async () => {
    const engine = newDisk()();
    await put(engine, record('list:a'));
    const refused = engine.change([], () => ({
      put: [record('list:b'), record('list:c', () => 'no data')],
      remove: ['list:a'],
    }));
    await expect(refused).rejects.toThrow();
    expect(await keysIn(engine)).toEqual(['list:a']);
    await put(engine, record('list:d'));
    expect(await keysIn(engine)).toEqual(['list:a', 'list:d']);
  });

  test(`${name}: what is given and what is handed in may be changed afterwards, and the disk stays as it is`, async () => {
    const engine = newDisk()();
    const mine = record('list:a', ['first']);
    await put(engine, mine);
    (mine.data as string[]).push('second');
    const read = await engine.read('list:a');
    (read?.data as string[]).push('third');
    const [listed] = await engine.list();
    (listed?.data as string[]).push('fourth');
    expect(await engine.read('list:a')).toEqual(record('list:a', ['first']));
  });

  test(`${name}: two tabs count on one record at the same time, and no count is lost`, async () => {
    const tab = newDisk();
    const engines = [tab(), tab()];
    const count = (engine: StorageEngine) =>
      engine.change(['list:count'], ([current]) => ({
        put: [record('list:count', ((current?.data as number | undefined) ?? 0) + 1)],
      }));
    await Promise.all(Array.from({ length: 20 }, (_, at) => count(engines[at % 2]!)));
    expect((await engines[0]!.read('list:count'))?.data).toBe(20);
  });

  test(`${name}: opened anew, once or twice at once, everything is still there`, async () => {
    const engine = newDisk()();
    await put(engine, record('list:a'));
    await engine.open(true);
    await Promise.all([engine.open(true), engine.open(true)]);
    expect(await keysIn(engine)).toEqual(['list:a']);
  });
}

test('the browser’s database: a connection that the browser ended is opened anew by the next who asks', async () => {
  const connections: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...asked) => {
    const request = open(...asked);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  };
  const engine = indexedDbEngine();
  await put(engine, record('list:a'));
  fake.forceCloseDatabase(connections[0] as unknown as typeof IDBDatabase);
  await expect.poll(() => engine.read('list:a').catch(() => undefined)).toEqual(record('list:a'));
  expect(connections).toHaveLength(2);
});

test('the browser’s database: a newer one of the same name refuses to open, and ours does not stand in its way', async () => {
  const engine = indexedDbEngine();
  await put(engine, record('list:a'));
  const newer = await new Promise<IDBDatabase>((done, refuse) => {
    const request = indexedDB.open('changing-the-odds', 2);
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => refuse(new Error('in the way')));
    request.addEventListener('blocked', () => refuse(new Error('blocked')));
  });
  await expect(engine.open()).rejects.toThrow();
  await expect(engine.read('list:a')).rejects.toThrow();
  newer.close();
});

test('the browser’s database: one of our name with nothing of ours in it is left alone', async () => {
  const request = indexedDB.open('changing-the-odds', 1);
  await new Promise((done) => request.addEventListener('success', done));
  request.result.close();
  const engine = indexedDbEngine();
  await expect(engine.open()).rejects.toThrow('not ours');
  await expect(put(engine, record('list:a'))).rejects.toThrow('not ours');
});
