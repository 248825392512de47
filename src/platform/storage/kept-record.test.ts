import { expect, test } from '@playwright/test';
import { entriesUnder, partsUnder } from '../../model/record-parts.ts';
import { joinParts, noStamps, stampedChange, type Parts } from '../../model/stamps.ts';
import type { Kept } from './engines/engine.ts';
import { faultyEngine } from './engines/faulty.ts';
import { memoryEngine } from './engines/memory.ts';
import { memoryChannel, type Channel } from './engines/news.ts';
import { RecordStore } from './engines/record-store.ts';
import { KeptRecord } from './kept-record.ts';
import type { Recorded, RecordKind } from './record-kind.ts';
import { writeSaved } from './saved-file.ts';

/** A list of notes, each a part of its own. */
interface Notes extends Recorded {
  notes: Record<string, string>;
  place: number;
}
const PARTS: Parts<Notes> = {
  list: ({ notes, place }) => ({ ...partsUnder('notes', notes), place }),
  write: (record, parts) => ({
    ...record,
    notes: entriesUnder<string>('notes', parts),
    place: Number(parts.place),
  }),
};
const NOTES: RecordKind<Notes> = {
  kind: 'notes',
  version: 1,
  migrations: [],
  read: (data) => ((data as Notes).notes ? structuredClone(data as Notes) : undefined),
  parts: PARTS,
  join: (mine, kept) => joinParts(PARTS, mine, kept),
  stamp: (before, after, writer) => stampedChange(PARTS, before, after, writer),
};

const empty = (): Notes => ({ id: 'n-1', notes: {}, place: 0, stamps: noStamps() });
const write = (name: string, text: string) => (notes: Notes) => ({
  ...notes,
  notes: { ...notes.notes, [name]: text },
});

function tab(records: Map<string, Kept>, channel: Channel) {
  const engine = faultyEngine(memoryEngine(records));
  const store = new RecordStore({ engine, channel });
  const notes = new KeptRecord(NOTES, {
    store,
    own: (joined, { place }) => ({ ...joined, place }),
  });
  return {
    engine,
    store,
    notes,
    press: (name: string, text: string) => notes.change(write(name, text), { press: true }),
    shows: () => notes.$value.get()?.notes,
    isKept: () => expect.poll(() => notes.$keeping.get()).toBe('kept'),
  };
}

function device() {
  const records = new Map<string, Kept>();
  const end = memoryChannel();
  return { records, tab: () => tab(records, end()) };
}

test('each change is shown at once and called kept once it is on disk', async () => {
  const { records, tab } = device();
  const { notes, press, shows, isKept } = tab();
  notes.begin(empty(), false);
  expect(notes.$keeping.get()).toBe('idle');
  press('a', 'one');
  expect(shows()).toEqual({ a: 'one' });
  expect(notes.$keeping.get()).toBe('saving');
  expect(records.size).toBe(0);
  await isKept();
  expect(records.get('notes:n-1')).toMatchObject({ kind: 'notes', version: 1, rev: 1 });
});

test('undo, three times, takes back the last three presses one after another', async () => {
  const { tab } = device();
  const { notes, press, shows, isKept } = tab();
  notes.begin(empty(), true);
  press('a', 'one');
  press('b', 'two');
  press('a', 'three');
  await isKept();
  const undone = [1, 2, 3].map(() => notes.takeBack() && shows());
  expect(undone).toEqual([{ a: 'one', b: 'two' }, { a: 'one' }, {}]);
  expect(notes.$canUndo.get()).toBe(false);
  expect(notes.takeBack()).toBe(false);
});

test('undo never takes back what another tab has written', async () => {
  const { tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin(empty(), true);
  one.press('a', 'mine');
  await one.isKept();
  two.notes.open((await two.notes.find('n-1')) as Notes);
  two.press('b', 'theirs');
  two.press('a', 'theirs too');
  await expect.poll(() => one.shows()).toEqual({ a: 'theirs too', b: 'theirs' });
  one.notes.takeBack();
  expect(one.shows()).toEqual({ a: 'theirs too', b: 'theirs' });
});

test('two tabs join: a later write never sets the record back, and what is a tab’s own stays', async () => {
  const { records, tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin({ ...empty(), place: 4 }, true);
  await one.isKept();
  two.notes.open((await two.notes.find('n-1')) as Notes);
  two.notes.change((notes) => ({ ...notes, place: 9 }));
  one.press('a', 'of one');
  two.press('b', 'of two');
  await Promise.all([one.isKept(), two.isKept()]);
  for (const { shows } of [one, two])
    await expect.poll(shows).toEqual({ a: 'of one', b: 'of two' });
  expect(one.notes.$value.get()?.place).toBe(4);
  expect(Object.keys((records.get('notes:n-1')?.data as Notes).notes).sort()).toEqual(['a', 'b']);
});

test('forgotten in one tab: gone from the table of the other, and never written back', async () => {
  const { records, tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin(empty(), true);
  await one.isKept();
  expect(await two.store.forget()).toBe('forgotten');
  // A press before the news has come.
  one.press('a', 'one more');
  await expect.poll(() => one.notes.$value.get()).toBeUndefined();
  await expect.poll(() => one.notes.$keeping.get()).toBe('idle');
  one.press('a', 'nothing lies here');
  await new Promise((done) => setTimeout(done, 400));
  expect(records.size).toBe(0);
});

test('a first write that meets a forgetting on its way does not bring the record back', async () => {
  const { records, tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin(empty(), true);
  expect(await two.store.forget()).toBe('forgotten');
  await expect.poll(() => one.notes.$value.get()).toBeUndefined();
  await expect.poll(() => records.size).toBe(0);
});

test('deleted alone in one tab: gone from the table of the other', async () => {
  const { records, tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin(empty(), true);
  await one.isKept();
  await two.store.remove(['notes:n-1']);
  await expect.poll(() => one.notes.$value.get()).toBeUndefined();
  expect(records.size).toBe(0);
});

test('what the browser itself has cleared is written anew', async () => {
  const { records, tab } = device();
  const { notes, press, isKept } = tab();
  notes.begin(empty(), true);
  await isKept();
  records.clear();
  press('a', 'still here');
  await isKept();
  expect(records.has('notes:n-1')).toBe(true);
});

test('a refused write says so, and says kept once it is on disk', async () => {
  const { tab } = device();
  const { notes, press, engine, isKept, store } = tab();
  store.use({ engine, later: (act, pause) => (setTimeout(act, pause / 50), () => undefined) });
  notes.begin(empty(), true);
  await isKept();
  engine.fault = 'abort';
  press('a', 'one');
  await expect.poll(() => notes.$keeping.get()).toBe('refused');
  engine.fault = 'none';
  await isKept();
});

test('a disk that does not open: in memory, then kept', async () => {
  const { records, tab } = device();
  const { notes, press, engine, isKept, store } = tab();
  store.use({ engine, later: (act, pause) => (setTimeout(act, pause / 50), () => undefined) });
  engine.fault = 'not-open';
  notes.begin(empty(), true);
  await expect.poll(() => notes.$keeping.get()).toBe('in-memory');
  press('a', 'one');
  engine.fault = 'none';
  await isKept();
  expect(records.size).toBe(1);
});

test('a record that a newer toolkit holds is left alone, and that is said', async () => {
  const { records, tab } = device();
  const { notes, press } = tab();
  records.set('notes:n-1', {
    ...{ key: 'notes:n-1', kind: 'notes', version: 2, rev: 1, savedAt: 0, data: 'of tomorrow' },
  });
  notes.begin(empty(), false);
  press('a', 'one');
  await expect.poll(() => notes.$keeping.get()).toBe('newer');
  expect(records.get('notes:n-1')?.data).toBe('of tomorrow');
});

test('a saved file is joined into what is kept, after a backup; an old one takes nothing away', async () => {
  const { records, tab } = device();
  const { notes, press, isKept, shows } = tab();
  notes.begin(empty(), true);
  press('a', 'old');
  await isKept();
  const old = (await notes.asFile()) ?? '';
  press('a', 'new');
  press('b', 'newer');
  await isKept();
  expect(await notes.openFile(old, { none: 'none' })).toMatchObject({ ok: true });
  expect(shows()).toEqual({ a: 'new', b: 'newer' });
  expect([...records.keys()]).toEqual(['notes:n-1', 'backup:notes:n-1']);
  expect((records.get('backup:notes:n-1')?.data as Kept).rev).toBeGreaterThan(1);
});

test('a file that is refused changes nothing and is told in a sentence', async () => {
  const { records, tab } = device();
  const { notes } = tab();
  const data = empty() as unknown;
  const file = (part: object) =>
    writeSaved([{ key: 'notes:n-1', kind: 'notes', version: 1, data, ...part }], new Date(0));
  const words = { none: 'no notes', damaged: 'damaged notes' };
  for (const [text, sentence] of [
    [file({ kind: 'plan', key: 'plan:p-1' }), /^no notes$/],
    [file({ version: 2 }), /newer version/],
    [file({ key: 'notes:n-2' }), /^damaged notes$/],
    [file({ data: {} }), /^damaged notes$/],
    ['x', /cannot be read/],
  ] as const) {
    const opened = await notes.openFile(text, words);
    expect(opened.ok ? '' : opened.sentence).toMatch(sentence);
  }
  expect(records.size).toBe(0);
  expect(notes.$value.get()).toBeUndefined();
});
