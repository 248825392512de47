import { expect, test } from '@playwright/test';
import type { Kept } from './engines/engine.ts';
import { faultyEngine } from './engines/faulty.ts';
import { memoryEngine } from './engines/memory.ts';
import { RecordStore } from './engines/record-store.ts';
import { FILE_WORDS } from './files/file.words.ts';
import { keepFile, type Apart, type FileWords } from './kept-file.ts';
import { KeptRecord } from './kept-record.ts';
import { NOTES, notesOf, type Notes } from './kinds/examples.ts';
import { writeSaved, type SavedRecord } from './saved-file.ts';

const WORDS: FileWords<Notes> = { none: 'no notes', damaged: 'damaged notes' };
const inFile = (notes: Notes, part: Partial<SavedRecord> = {}): SavedRecord => ({
  ...{ key: `notes:${notes.id}`, kind: 'notes', version: 1, data: notes },
  ...part,
});
const PLAN: SavedRecord = { key: 'plan:p-1', kind: 'plan', version: 9, data: {} };
const fileOf = (...records: SavedRecord[]): string => writeSaved(records, new Date(0));

function device() {
  const records = new Map<string, Kept>();
  const engine = faultyEngine(memoryEngine(records));
  const store = new RecordStore({ engine, later: () => () => undefined });
  const keep = (text: string, words = WORDS, apart?: Apart<Notes>) =>
    keepFile(NOTES, store, text, words, apart);
  const hold = (notes: Notes, version = 1): Kept => {
    const key = `notes:${notes.id}`;
    const kept = { key, kind: 'notes', version, rev: 4, savedAt: 9, data: notes };
    records.set(key, kept);
    return kept;
  };
  const notesIn = (id: string) => (records.get(`notes:${id}`)?.data as Notes | undefined)?.notes;
  return { records, engine, keep, hold, notesIn, store };
}
const ONE = notesOf('n-1', { a: 'one' });
const TWO = notesOf('n-2', { b: 'two' });

test('every record of the kind is kept, what is of another kind is left, and the first is given back', async () => {
  const { records, keep } = device();
  const opened = await keep(fileOf(PLAN, inFile(TWO), inFile(ONE)));
  expect(opened).toEqual({ ok: true, value: TWO });
  expect([...records.keys()]).toEqual(['notes:n-2', 'notes:n-1']);
});

test('what is kept already is joined after a backup of it as it stood', async () => {
  const { records, keep, hold, notesIn } = device();
  const before = hold({ ...notesOf('n-1'), notes: { c: 'kept' } });
  hold({ ...notesOf('n-3') });
  const opened = await keep(fileOf(inFile(ONE), inFile(TWO)));
  expect(opened.ok && opened.value.notes).toEqual(notesIn('n-1'));
  expect(Object.keys(notesIn('n-1') ?? {}).sort()).toEqual(['a', 'c']);
  expect(records.get('backup:notes:n-1')?.data).toEqual(before);
  expect([...records.keys()].sort()).toEqual([
    ...['backup:notes:n-1', 'notes:n-1', 'notes:n-2', 'notes:n-3'],
  ]);
});

test('what should stay apart is kept beside it under an id of its own', async () => {
  const { records, keep, hold, notesIn } = device();
  hold(notesOf('n-1', { c: 'kept' }));
  const apart: Apart<Notes> = (kept, value) =>
    kept.notes.c === 'kept' ? { ...value, id: 'n-beside' } : undefined;
  const opened = await keep(fileOf(inFile(ONE), inFile(TWO)), WORDS, apart);
  expect(opened).toEqual({ ok: true, value: { ...ONE, id: 'n-beside' } });
  expect([notesIn('n-1'), notesIn('n-beside'), notesIn('n-2')]).toEqual([
    ...[{ c: 'kept' }, { a: 'one' }, { b: 'two' }],
  ]);
  expect(records.get('backup:notes:n-1')).toBeDefined();
});

test('a file of which one record cannot be used changes nothing, and its sentence is told', async () => {
  const other = inFile(TWO);
  for (const [records, sentence] of [
    [[PLAN], 'no notes'],
    [[other, inFile(ONE, { version: 2 })], FILE_WORDS.newer],
    [[inFile(ONE, { version: 2 }), other], FILE_WORDS.newer],
    [[other, inFile(ONE, { key: 'notes:n-9' })], 'damaged notes'],
    [[inFile(ONE, { data: { id: 'n-1' } }), other], 'damaged notes'],
    // Twice the same key: one of the two would be lost.
    [[inFile(ONE), inFile(notesOf('n-1', { a: 'another' }))], 'damaged notes'],
  ] as const) {
    const { records: kept, keep } = device();
    expect(await keep(fileOf(...records))).toEqual({ ok: false, sentence });
    expect(kept.size).toBe(0);
  }
  const { keep } = device();
  expect(await keep('x')).toEqual({ ok: false, sentence: FILE_WORDS.notJson });
  expect(await keep(fileOf(inFile(ONE, { data: {} })), { none: '' })).toEqual({
    ok: false,
    sentence: FILE_WORDS.damaged,
  });
});

test('why this copy cannot use a record is told, whichever of them it is', async () => {
  const { records, keep } = device();
  const refusal = ({ id }: Notes) => (id === 'n-2' ? 'not this one' : undefined);
  for (const both of [
    [inFile(ONE), inFile(TWO)],
    [inFile(TWO), inFile(ONE)],
  ])
    expect(await keep(fileOf(...both), { ...WORDS, refusal })).toEqual({
      ok: false,
      sentence: 'not this one',
    });
  expect(records.size).toBe(0);
  expect((await keep(fileOf(inFile(ONE)), { ...WORDS, refusal })).ok).toBe(true);
  // Of several the first in the file.
  const each = { ...WORDS, refusal: ({ id }: Notes) => `not ${id}` };
  expect(await keep(fileOf(inFile(TWO), inFile(ONE)), each)).toEqual({
    ok: false,
    sentence: 'not n-2',
  });
});

test('what is kept by a newer toolkit stays, and a disk that refuses is told of', async () => {
  const { records, engine, keep, hold } = device();
  hold(ONE, 2);
  expect(await keep(fileOf(inFile(TWO), inFile(ONE)))).toEqual({
    ok: false,
    sentence: FILE_WORDS.newer,
  });
  expect([...records.keys()]).toEqual(['notes:n-1']);
  engine.fault = 'abort';
  expect(await keep(fileOf(inFile(TWO)))).toEqual({ ok: false, sentence: FILE_WORDS.notKept });
});

test('an old file is laid on the table as it is joined, and takes nothing away', async () => {
  const { records, store } = device();
  const table = new KeptRecord(NOTES, { store });
  const isKept = () => expect.poll(() => table.$keeping.get()).toBe('kept');
  const write = (name: string, text: string) =>
    table.change((notes) => ({ ...notes, notes: { ...notes.notes, [name]: text } }));
  table.begin(notesOf('n-1'), true);
  write('a', 'old');
  await isKept();
  const old = (await table.asFile()) ?? '';
  write('a', 'new');
  write('b', 'newer');
  await isKept();
  expect(await table.openFile(old, { none: 'none' })).toMatchObject({ ok: true });
  expect(table.$value.get()?.notes).toEqual({ a: 'new', b: 'newer' });
  expect([...records.keys()]).toEqual(['notes:n-1', 'backup:notes:n-1']);
  expect((records.get('backup:notes:n-1')?.data as Kept).rev).toBeGreaterThan(1);
});

test('a file that is refused is not laid on the table; where none lies there, none is made', async () => {
  const table = new KeptRecord(NOTES, { store: device().store });
  expect(await table.asFile()).toBeUndefined();
  expect(await table.openFile(fileOf(PLAN), WORDS)).toEqual({ ok: false, sentence: 'no notes' });
  expect(table.$value.get()).toBeUndefined();
});
