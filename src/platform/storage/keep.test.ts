import { expect, test } from '@playwright/test';
import type { Kept } from './engines/engine.ts';
import { faultyEngine } from './engines/faulty.ts';
import { memoryEngine } from './engines/memory.ts';
import { device, forgetEverything, isFramed } from './keep.ts';

const given = globalThis as { window?: unknown };
/** A storage of a browser: its keys are its own names. */
function storage() {
  const all: Record<string, string> = {
    'changing-the-odds:theme': 'dark',
    'changing-the-odds': 'x',
    'not-changing-the-odds': 'of another page',
  };
  return Object.defineProperty(all, 'removeItem', { value: (key: string) => void delete all[key] });
}
const KEPT: Kept = { key: 'a:1', kind: 'a', version: 1, rev: 1, savedAt: 1, data: {} };
let records: Map<string, Kept>;
let engine: ReturnType<typeof faultyEngine>;

test.beforeEach(() => {
  records = new Map([['a:1', KEPT]]);
  engine = faultyEngine(memoryEngine(records));
  device.use({ engine });
});
test.afterEach(() => delete given.window);

test('everything of ours is forgotten, records and settings, and nothing of others', async () => {
  const page = { localStorage: storage(), sessionStorage: storage() };
  given.window = page;
  expect(await forgetEverything()).toBe('forgotten');
  expect(records.size).toBe(0);
  for (const kept of [page.localStorage, page.sessionStorage])
    expect(kept).toEqual({ 'not-changing-the-odds': 'of another page' });
});

test('where one storage is refused the rest is forgotten all the same', async () => {
  const sessionStorage = storage();
  given.window = {
    sessionStorage,
    get localStorage() {
      throw new Error('refused');
    },
  };
  expect(await forgetEverything()).toBe('forgotten');
  expect([records.size, Object.keys(sessionStorage)]).toEqual([0, ['not-changing-the-odds']]);
});

test('it is not called done when the disk refuses', async () => {
  engine.fault = 'abort';
  expect(await forgetEverything()).toBe('refused');
  expect(records.size).toBe(1);
});

test('a page is framed only inside a page of somebody else’s', () => {
  const page = (top: unknown) => {
    const self = { top };
    if (top === 'itself') self.top = self;
    return isFramed(self as unknown as Window);
  };
  expect(isFramed(undefined)).toBe(false);
  expect(page('itself')).toBe(false);
  // One of our own pages may frame ours.
  expect(page({ location: { href: 'https://odds.example/' } })).toBe(false);
  expect(page({ location: {} })).toBe(true);
  expect(page(null)).toBe(true);
  const closed = {
    get location() {
      throw new Error('another origin');
    },
  };
  expect(page(closed)).toBe(true);
});
