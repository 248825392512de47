import { expect, test } from '@playwright/test';
import { noStamps, type Stamped } from '../model/stamps.ts';
import { carriedIn, carrying } from './carried.ts';
import type { RecordKind } from './storage/record-kind.ts';

const given = globalThis as { window?: unknown };
test.beforeEach(() => {
  given.window = {};
});
test.afterEach(() => {
  delete given.window;
});

interface Note extends Stamped {
  id: string;
  words: string;
}
const kept: Note = { id: 'n-1', words: 'Żółć, Monday 🎉 ÷ ÿÿÿ???>>>', stamps: noStamps() };
const isNote = (data: unknown): data is Note => (data as Note | undefined)?.words !== undefined;
const NOTE_KIND: RecordKind<Note> = {
  kind: 'note',
  version: 2,
  migrations: [(data) => data],
  read: (data) => (isNote(data) ? data : undefined),
  parts: undefined as never,
  stamp: (_before, after) => after,
  join: (mine) => mine,
};

test('what an address carries comes out as it went in, whatever its letters', () => {
  const address = carrying(NOTE_KIND, kept);
  expect(address).toMatch(/^#carried=[\w-]+$/);
  expect(carriedIn(address, NOTE_KIND, kept.id)).toEqual(kept);
});

test('nothing is taken from an address that is another’s, cut, made up, or of a newer version', () => {
  const address = carrying(NOTE_KIND, kept);
  const newer = carrying({ version: 99 }, kept);
  for (const other of ['', '#carried=', '#top', address.slice(0, -40), '#carried=!!!', newer])
    expect(carriedIn(other, NOTE_KIND, kept.id), other.slice(0, 30)).toBeUndefined();
  expect(carriedIn(address, NOTE_KIND, 'p-another')).toBeUndefined();
});

test('in the one file nothing goes into the address: the page stays', () => {
  given.window = { changingTheOdds: {} };
  expect(carrying(NOTE_KIND, kept)).toBe('');
});
