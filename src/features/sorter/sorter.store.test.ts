import { expect, test } from '@playwright/test';
import { SORTING_KIND } from '../../platform/storage/kinds/sorting-kind.ts';
import { device } from '../../platform/storage/keep.ts';
import { KeptRecord } from '../../platform/storage/kept-record.ts';
import type { Kept } from '../../platform/storage/engines/engine.ts';
import { memoryEngine } from '../../platform/storage/engines/memory.ts';
import { memoryChannel } from '../../platform/storage/engines/news.ts';
import { RecordStore } from '../../platform/storage/engines/record-store.ts';
import type { Sorting } from '../../model/sorting/sorting.ts';
import { FILE_WORDS } from '../../platform/storage/files/file.words.ts';
import { NOT_FETCHED } from '../../platform/storage/files/not-fetched.words.ts';
import * as sorter from './sorter.store.ts';

const CARDS = [{ id: 'food', edition: 1 }];
let records: Map<string, Kept>;
let otherTab: RecordStore;

test.beforeEach(async () => {
  records = new Map();
  const end = memoryChannel();
  device.use({ engine: memoryEngine(records), channel: end() });
  otherTab = new RecordStore({ engine: memoryEngine(records), channel: end() });
  sorter.begin(CARDS);
  sorter.goOn(3);
  await isKept();
});
test.afterEach(() => sorter.leaveSorting());

const isKept = () => expect.poll(() => sorter.$keeping.get()).toBe('kept');
const answers = (response: string) =>
  sorter.$sorting.get()?.placings[`food/${response}`]?.answers ?? [];
const all = () => [answers('a'), answers('b')];

/** As much of a page as a file is handed out on, with this query in its address: what was given, name by name. */
function openPage(search = ''): string[] {
  const given: string[] = [];
  const createElement = () => ({
    download: '',
    click() {
      given.push(this.download);
    },
    remove: () => undefined,
  });
  const document = { createElement, body: { append: () => undefined } };
  Object.assign(globalThis, { window: {}, location: { search }, document });
  return given;
}
const closePage = () => {
  for (const name of ['window', 'location', 'document']) Reflect.deleteProperty(globalThis, name);
};
test.afterEach(closePage);
const placeNow = () => {
  const { view, card, response } = sorter.$sorting.get()?.place ?? {};
  return [view, card, response];
};

test('a sorting is kept as soon as it begins, under a name of its own', async () => {
  sorter.leaveSorting();
  records.clear();
  const random = Math.random;
  Math.random = () => 0.999_999_999_9;
  try {
    sorter.begin([...CARDS, { id: 'bus', edition: 2 }]);
  } finally {
    Math.random = random;
  }
  await isKept();
  const sorting = sorter.$sorting.get();
  expect(sorting?.cards).toEqual([...CARDS, { id: 'bus', edition: 2 }]);
  expect(sorting?.id).toBe(`s-${sorting?.startedAt.toString(36)}-${(999_999_999).toString(36)}`);
  expect([...records.keys()]).toEqual([`sorting:${sorting?.id}`]);
});

test('leaving takes the sorting from the table and says nothing more', async () => {
  sorter.placeResponse('food', 'a', 'beating', false);
  sorter.undo();
  sorter.leaveSorting();
  expect([sorter.$sorting.get(), sorter.$said.get()]).toEqual([undefined, '']);
  await expect.poll(() => records.size).toBe(1);
});

test('a sorting goes on that the address asks for, else the newest that is under way', async () => {
  const first = sorter.$sorting.get()?.id ?? '';
  await new Promise((done) => setTimeout(done, 5));
  sorter.begin([{ id: 'bus', edition: 1 }]);
  await isKept();
  const second = sorter.$sorting.get()?.id;
  const resumed = async (search: string) => {
    sorter.leaveSorting();
    openPage(search);
    await sorter.resumeSorting();
    return sorter.$sorting.get()?.id;
  };
  expect(await resumed(`?sorting=${first}`)).toBe(first);
  expect(await resumed('')).toBe(second);
  expect(await resumed('?sorting=s-other')).toBeUndefined();
  await resumed('');
  sorter.move({ view: 'summary', card: 0, response: 0 });
  await isKept();
  expect(await resumed('')).toBe(first);
});

test('a pair that agrees again keeps the first of its two answers, and all else that it said', async () => {
  sorter.placeResponse('food', 'a', 'depends', true);
  sorter.placeResponse('food', 'a', 'changing', true);
  sorter.markDependsOn('food', 'a', 'pays');
  const before = sorter.$sorting.get()?.placings['food/a'];
  expect(before?.answers).toEqual(['depends', 'changing']);
  sorter.agreeAgain('food', 'a');
  const { at, ...placing } = sorter.$sorting.get()?.placings['food/a'] ?? {};
  expect(placing).toEqual({ answers: ['depends'], dependsOn: ['pays'], note: '' });
  expect(at).toBeGreaterThan(before?.at ?? 0);
  await isKept();
});

test('on and back go one place at a time, and back from the first place goes nowhere', () => {
  expect(placeNow()).toEqual(['sort', 0, 0]);
  sorter.goOn(3);
  expect(placeNow()).toEqual(['sort', 0, 1]);
  sorter.goBack(3);
  sorter.goBack(3);
  expect(placeNow()).toEqual(['front', 0, 0]);
  const first = sorter.$sorting.get();
  sorter.goBack(3);
  expect(sorter.$sorting.get()).toBe(first);
});

test('stopping at a card, and going past one that is not here, both lead on and keep what was said', async () => {
  sorter.begin([...CARDS, { id: 'gone', edition: 1 }]);
  sorter.writeWider('food', 'here', { said: true, text: 'toast' });
  sorter.move({ view: 'wider', card: 0, response: 0 });
  sorter.stopHere('food', 3);
  expect(placeNow()).toEqual(['front', 1, 0]);
  const { place: _place, stamps: _stamps, ...before } = sorter.$sorting.get()!;
  expect(Object.keys(before.stopped)).toEqual(['food']);
  sorter.skipCard();
  expect(placeNow()).toEqual(['summary', 1, 0]);
  expect(sorter.$sorting.get()).toMatchObject(before);
  await isKept();
});

test('the file has the day on which the sorting began, and is not given where there is none', async () => {
  const given = openPage();
  const day = new Date(sorter.$sorting.get()?.startedAt ?? 0).toLocaleDateString('sv');
  await sorter.saveAsFile();
  expect(given).toEqual([`our-sorting-${day}.json`]);
  sorter.leaveSorting();
  await sorter.saveAsFile();
  expect(given).toHaveLength(1);
  expect(sorter.$said.get()).toBe('');
});

test('a file that cannot be made is not given, and it is said', async () => {
  const given = openPage();
  const sorting = sorter.$sorting.get()!;
  sorter.openSorting({ ...sorting, startedAt: 1n as unknown as number });
  await sorter.saveAsFile();
  expect([given, sorter.$said.get()]).toEqual([[], NOT_FETCHED]);
});

test('a file that is refused says why, and leaves the table as it is', async () => {
  const before = sorter.$sorting.get();
  expect(await sorter.openFile('{')).toBe(FILE_WORDS.notJson);
  expect(sorter.$sorting.get()).toBe(before);
});

test('undo takes back the last placing, then the one before, then the first', async () => {
  sorter.placeResponse('food', 'a', 'beating', false);
  sorter.goOn(3);
  sorter.placeResponse('food', 'b', 'changing', false);
  sorter.goBack(3);
  sorter.placeResponse('food', 'a', 'supercharged', false);
  sorter.undo();
  expect(all()).toEqual([['beating'], ['changing']]);
  sorter.undo();
  expect(all()).toEqual([['beating'], []]);
  expect(sorter.$sorting.get()?.place.response).toBe(1);
  sorter.undo();
  expect(all()).toEqual([[], []]);
  expect(sorter.$canUndo.get()).toBe(false);
  expect(sorter.$said.get()).toBe('Taken back.');
  await isKept();
});

test('undo never takes back the other tab’s answer', async () => {
  sorter.placeResponse('food', 'a', 'beating', false);
  await isKept();
  const other = new KeptRecord(SORTING_KIND, { store: otherTab });
  const [kept] = await other.all();
  other.open(kept as Sorting);
  other.change((sorting) => ({
    ...sorting,
    placings: {
      'food/a': { answers: ['depends'], dependsOn: [], note: '', at: 0 },
      'food/b': { answers: ['changing'], dependsOn: [], note: '', at: 0 },
    },
  }));
  await expect.poll(all).toEqual([['depends'], ['changing']]);
  sorter.undo();
  expect(all()).toEqual([['depends'], ['changing']]);
});

test('a clock that was put back loses no answer', async () => {
  sorter.placeResponse('food', 'a', 'beating', false);
  const now = Date.now;
  Date.now = () => now() - 86_400_000;
  try {
    sorter.placeResponse('food', 'a', 'changing', false);
    await isKept();
  } finally {
    Date.now = now;
  }
  const other = new KeptRecord(SORTING_KIND, { store: otherTab });
  expect((await other.all())[0]?.placings['food/a']?.answers).toEqual(['changing']);
});

test('an old file opened over a newer sorting takes no answer away', async () => {
  sorter.placeResponse('food', 'a', 'beating', false);
  await isKept();
  const other = new KeptRecord(SORTING_KIND, { store: otherTab });
  other.open((await other.all())[0] as Sorting);
  const old = (await other.asFile()) ?? '';
  sorter.placeResponse('food', 'a', 'changing', false);
  sorter.placeResponse('food', 'b', 'changing', false);
  await isKept();
  expect(await sorter.openFile(old)).toBeUndefined();
  expect(all()).toEqual([['changing'], ['changing']]);
});
