import { expect, test } from '@playwright/test';
import { oneAtATime } from './one-at-a-time.ts';

function slowDisk() {
  const begun: string[] = [];
  const told: string[] = [];
  const ends: (() => void)[] = [];
  const write = (value: string) => {
    begun.push(value);
    return new Promise<string>((done) => ends.push(() => done(`wrote ${value}`)));
  };
  return { begun, told, ends, keep: oneAtATime(write, (outcome) => told.push(outcome)) };
}

test('what comes during a write waits, only the newest is written, and "saved" is said once it is', async () => {
  const { begun, told, ends, keep } = slowDisk();
  const all = Promise.all([keep('a'), keep('b'), keep('c')]);
  expect(begun).toEqual(['a']);
  ends[0]?.();
  await expect.poll(() => begun).toEqual(['a', 'c']);
  expect(told).toEqual([]);
  ends[1]?.();
  await all;
  expect(told).toEqual(['wrote c']);
});

test('a value handed over is written even if whoever made it has gone', async () => {
  let table: string | undefined = 'first';
  const { begun, ends, keep } = slowDisk();
  const first = keep(table);
  table = 'last word';
  const last = keep(table);
  table = undefined;
  ends[0]?.();
  await expect.poll(() => begun).toEqual(['first', 'last word']);
  ends[1]?.();
  await Promise.all([first, last]);
  expect(table).toBeUndefined();
});

test('a write that throws does not stop the next one', async () => {
  let fails = true;
  const told: string[] = [];
  const keep = oneAtATime(
    async (value: string) => {
      if (fails) throw new Error('disk');
      return value;
    },
    (outcome) => told.push(outcome),
  );
  await expect(keep('a')).rejects.toThrow('disk');
  fails = false;
  await keep('b');
  expect(told).toEqual(['b']);
});
