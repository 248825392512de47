import { expect, test } from '@playwright/test';
import type { Kept, StorageEngine } from './engines/engine.ts';
import { faultyEngine } from './engines/faulty.ts';
import { memoryEngine } from './engines/memory.ts';
import { memoryChannel, type Channel, type News } from './engines/news.ts';
import { RecordStore } from './engines/record-store.ts';
import { KeptRecord } from './kept-record.ts';
import { NOTES, notesOf, type Notes } from './kinds/examples.ts';

const empty = () => notesOf('n-1');
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

test('a record that is laid on the table is called kept, or in memory while it waits for the disk', async () => {
  const { tab } = device();
  const { notes, press, engine, isKept } = tab();
  expect([notes.$keeping.get(), notes.$canUndo.get()]).toEqual(['idle', false]);
  notes.begin(empty(), true);
  press('a', 'one');
  await isKept();
  const kept = (await notes.find('n-1')) as Notes;
  notes.open(kept);
  expect([notes.$keeping.get(), notes.$canUndo.get()]).toEqual(['kept', false]);
  engine.fault = 'abort';
  press('a', 'two');
  await expect.poll(() => notes.$keeping.get()).toBe('refused');
  notes.open(kept);
  expect(notes.$keeping.get()).toBe('in-memory');
  notes.begin({ ...empty(), id: 'n-2' }, false);
  expect([notes.$keeping.get(), notes.$canUndo.get()]).toEqual(['idle', false]);
  notes.leave();
  expect([notes.$keeping.get(), notes.$value.get()]).toEqual(['idle', undefined]);
});

test('the last fifty presses can be taken back; what is no press, or changes nothing, cannot', async () => {
  const { records, tab } = device();
  const { notes, press, isKept } = tab();
  notes.begin(empty(), true);
  notes.change(write('z', 'no press'));
  expect(notes.$canUndo.get()).toBe(false);
  for (let at = 1; at <= 51; at += 1) press('a', `${at}`);
  await isKept();
  const rev = records.get('notes:n-1')?.rev;
  notes.change((now) => now, { press: true });
  expect(notes.$keeping.get()).toBe('kept');
  let undone = 0;
  while (notes.$canUndo.get() && notes.takeBack()) undone += 1;
  expect([undone, notes.takeBack()]).toEqual([50, false]);
  expect(notes.$value.get()?.notes).toEqual({ a: '1', z: 'no press' });
  await isKept();
  expect(records.get('notes:n-1')?.rev).toBeGreaterThan(rev ?? 0);
});

test('what was opened and is forgotten elsewhere is not written back by a press before the news', async () => {
  const { records, tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin(empty(), true);
  await one.isKept();
  two.notes.open((await two.notes.find('n-1')) as Notes);
  await one.store.remove(['notes:n-1']);
  two.press('a', 'one more');
  await expect.poll(() => two.notes.$value.get()).toBeUndefined();
  await new Promise((done) => setTimeout(done, 400));
  expect(records.size).toBe(0);
});

test('another record that is removed elsewhere leaves this one on the table', async () => {
  const { tab } = device();
  const [one, two] = [tab(), tab()];
  one.notes.begin(empty(), true);
  await one.isKept();
  await two.store.remove(['notes:n-2']);
  await Promise.resolve();
  expect(one.notes.$value.get()?.id).toBe('n-1');
});

/** A tab that hears what it is told, and whose first write can be held on its way. */
function slowTab(records: Map<string, Kept>) {
  let tell: (news: News) => void = () => undefined;
  let letGo: (() => void) | undefined;
  const inner = memoryEngine(records);
  const engine: StorageEngine = {
    ...inner,
    async change(keys, decide) {
      if (!letGo) await new Promise<void>((done) => (letGo = done));
      return inner.change(keys, decide);
    },
  };
  const channel: Channel = {
    tell: () => undefined,
    hear: (listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  const notes = new KeptRecord(NOTES, { store: new RecordStore({ engine, channel }) });
  return { notes, letGo: () => letGo?.(), tell: (news: News) => tell(news) };
}
for (const news of [{ forgotten: true }, { removed: 'notes:n-1' }] as const)
  test(`a first write is taken away again by ${JSON.stringify(news)}, on its way or just done`, async () => {
    const records = new Map<string, Kept>();
    for (const isDone of [false, true]) {
      const { notes, letGo, tell } = slowTab(records);
      notes.begin(empty(), true);
      await new Promise((done) => setTimeout(done, 1));
      if (isDone) {
        letGo();
        await expect.poll(() => records.size).toBe(1);
      }
      tell(news);
      expect([notes.$value.get(), notes.$keeping.get()]).toEqual([undefined, 'idle']);
      await new Promise((done) => setTimeout(done, 1));
      letGo();
      await new Promise((done) => setTimeout(done, 5));
      expect([records.size, notes.$keeping.get()]).toEqual([0, 'idle']);
    }
  });

test('another record that has landed on disk does not have this one written anew', async () => {
  const records = new Map<string, Kept>();
  const { notes, letGo, tell } = slowTab(records);
  notes.begin(empty(), true);
  await new Promise((done) => setTimeout(done, 1));
  letGo();
  await expect.poll(() => notes.$keeping.get()).toBe('kept');
  tell({ landed: 'notes:n-2' } as unknown as News);
  expect(notes.$keeping.get()).toBe('kept');
  tell({ landed: 'notes:n-1' } as unknown as News);
  expect(notes.$keeping.get()).toBe('saving');
});

test('what another tab wrote unheard is shown once this one has written', async () => {
  const { records, tab } = device();
  const { notes, press, isKept, shows } = tab();
  notes.begin(empty(), true);
  await isKept();
  const silent = new KeptRecord(NOTES, {
    store: new RecordStore({ engine: memoryEngine(records) }),
  });
  silent.open((await silent.find('n-1')) as Notes);
  silent.change(write('b', 'unheard'));
  await expect.poll(() => silent.$keeping.get()).toBe('kept');
  expect(shows()).toEqual({});
  press('a', 'one');
  await expect.poll(shows).toEqual({ a: 'one', b: 'unheard' });
});

test('what the browser cleared is not written anew once the record has left the table', async () => {
  for (const next of [undefined, { ...empty(), id: 'n-2' }]) {
    const { records, tab } = device();
    const { notes, press, isKept } = tab();
    notes.begin(empty(), true);
    await isKept();
    records.clear();
    press('a', 'still here');
    await new Promise((done) => setTimeout(done, 50));
    if (next) notes.begin(next, false);
    else notes.leave();
    await new Promise((done) => setTimeout(done, 350));
    expect([records.size, notes.$keeping.get()]).toEqual([0, 'idle']);
  }
});
