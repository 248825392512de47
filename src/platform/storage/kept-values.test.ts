import { expect, test } from '@playwright/test';
import type { Kept } from './engines/engine.ts';
import { faultyEngine } from './engines/faulty.ts';
import { memoryEngine } from './engines/memory.ts';
import { memoryChannel } from './engines/news.ts';
import { RecordStore } from './engines/record-store.ts';
import { findKept, listKept, putKept, watchKept } from './kept-values.ts';
import { NOTES, notesOf, type Notes } from './kinds/examples.ts';
import type { RecordKind } from './record-kind.ts';

/** As they are kept a version later. */
const LATER: RecordKind<Notes> = {
  ...NOTES,
  version: 2,
  migrations: [(data) => ({ ...(data as object), notes: { a: 'from version 1' } })],
};

function device() {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  const engine = faultyEngine(memoryEngine(records));
  const store = new RecordStore({ engine, channel: end() });
  return { records, engine, store, other: () => new RecordStore({ engine, channel: end() }) };
}
const kept = (key: string, version: number, savedAt: number, data: unknown): Kept => ({
  ...{ key, kind: key.split(':')[0] ?? '', version, rev: 1, savedAt, data },
});

test('a value is found by its id, brought to the present version, or not at all', async () => {
  const { records, store } = device();
  for (const [id, version] of [
    ['old', 1],
    ['present', 2],
    ['of-tomorrow', 3],
  ] as const)
    records.set(`notes:${id}`, kept(`notes:${id}`, version, version, notesOf(id, { b: 'kept' })));
  records.set('notes:broken', kept('notes:broken', 2, 9, { id: 'broken' }));
  const find = async (id: string) => (await findKept(LATER, id, store))?.notes;
  expect(await find('old')).toEqual({ a: 'from version 1' });
  expect(await find('present')).toEqual({ b: 'kept' });
  for (const id of ['of-tomorrow', 'broken', 'nowhere']) expect(await find(id)).toBeUndefined();
  // The newest first, and only those that can be read.
  expect((await listKept(LATER, store)).map(({ id }) => id)).toEqual(['present', 'old']);
});

test('a value that is put takes the place of what it was; each part that differs is stamped anew', async () => {
  const { records, store } = device();
  const put = async (words: Record<string, string>) => {
    expect(await putKept(LATER, notesOf('n-1', words), store)).toBe(true);
    const { data, ...record } = records.get('notes:n-1') as Kept;
    return { record, data: data as Notes };
  };
  const first = await put({ a: 'one', b: 'two' });
  expect(first.record).toMatchObject({ key: 'notes:n-1', kind: 'notes', version: 2, rev: 1 });
  expect(Object.values(first.data.stamps.parts).map(([counter]) => counter)).toEqual([1, 1, 1]);
  const second = await put({ a: 'one', c: 'three' });
  expect(second.data.notes).toEqual({ a: 'one', c: 'three' });
  expect(second.record.rev).toBe(2);
  const counters = Object.entries(second.data.stamps.parts).map(([part, [counter]]) => [
    part,
    counter,
  ]);
  // What was taken away leaves its stamp, so that an old copy cannot bring it back.
  expect(Object.fromEntries(counters)).toEqual({
    ...{ 'notes.a': 1, 'notes.b': 2, 'notes.c': 2, place: 1 },
  });
});

test('put is true in memory too, and false where it was not taken', async () => {
  const { records, engine, store } = device();
  records.set('notes:n-1', kept('notes:n-1', 3, 1, 'of tomorrow'));
  expect(await putKept(LATER, notesOf('n-1'), store)).toBe(false);
  engine.fault = 'abort';
  expect(await putKept(LATER, notesOf('n-2'), store)).toBe(false);
  engine.fault = 'not-open';
  const shut = new RecordStore({ engine });
  expect(await putKept(LATER, notesOf('n-2'), shut)).toBe(true);
});

test('whoever watches a kind looks at once, and again whenever its records may be others', async () => {
  const { store, other } = device();
  const [another, looks] = [other(), [] as string[]];
  let why = 'at once';
  const stop = watchKept(LATER, () => looks.push(why), store);
  const happen = async (what: string, act: () => Promise<unknown>) => {
    why = what;
    await act();
    await new Promise((done) => setTimeout(done, 0));
  };
  const plan = { key: 'plan:p-1', kind: 'plan', version: 1, change: () => ({}) };
  await happen('changed', () => putKept(LATER, notesOf('n-1'), another));
  await happen('another kind changed', () => another.write(plan));
  await happen('another kind removed', () => another.remove(['plan:p-1']));
  await happen('removed', () => another.remove(['notes:n-1']));
  await happen('forgotten', () => another.forget());
  stop();
  await happen('stopped', () => putKept(LATER, notesOf('n-1'), another));
  expect(looks).toEqual(['at once', 'changed', 'removed', 'forgotten']);
});
