import { expect, test } from '@playwright/test';
import { SORTING_KIND } from '../../platform/storage/kinds/sorting-kind.ts';
import { device } from '../../platform/storage/keep.ts';
import { KeptRecord } from '../../platform/storage/kept-record.ts';
import type { Kept } from '../../platform/storage/engines/engine.ts';
import { memoryEngine } from '../../platform/storage/engines/memory.ts';
import { memoryChannel } from '../../platform/storage/engines/news.ts';
import { RecordStore } from '../../platform/storage/engines/record-store.ts';
import type { Sorting } from '../../model/sorting/sorting.ts';
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
