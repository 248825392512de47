import { expect, test } from '@playwright/test';
import { oneAtATime } from './one-at-a-time.ts';

function slowDisk() {
  const begun: string[] = [];
  const reports: string[] = [];
  const ends: (() => void)[] = [];
  const write = (value: string) => {
    begun.push(value);
    return new Promise<string>((done) => ends.push(() => done(`wrote ${value}`)));
  };
  const queue = oneAtATime(write, (key, outcome) => reports.push(`${key}: ${outcome}`));
  return { begun, reports, ends, queue };
}

test('what comes during a write waits, only the newest is written, and "saved" is said once it is', async () => {
  const { begun, reports, ends, queue } = slowDisk();
  const all = Promise.all(['a', 'b', 'c'].map((value) => queue.write('one', value)));
  expect(begun).toEqual(['a']);
  ends[0]?.();
  await expect.poll(() => begun).toEqual(['a', 'c']);
  expect(reports).toEqual([]);
  ends[1]?.();
  await all;
  expect(reports).toEqual(['one: wrote c']);
});

test('the last value of one record is written though another has come since', async () => {
  const { begun, reports, ends, queue } = slowDisk();
  const all = Promise.all([
    queue.write('one', 'first'),
    queue.write('one', 'last word'),
    queue.write('two', 'a copy'),
  ]);
  for (const at of [0, 1, 2]) {
    await expect.poll(() => begun.length).toBe(at + 1);
    ends[at]?.();
  }
  await all;
  expect(begun).toEqual(['first', 'last word', 'a copy']);
  expect(reports).toEqual(['one: wrote last word', 'two: wrote a copy']);
});

test('what is dropped is not written, and the queue says whether it is on its way', async () => {
  const { begun, ends, queue } = slowDisk();
  const all = Promise.all([queue.write('one', 'a'), queue.write('one', 'b')]);
  expect(queue.drop('one')).toBe(true);
  ends[0]?.();
  await all;
  expect(begun).toEqual(['a']);
  expect(queue.drop('one')).toBe(false);
});

test('a write that throws does not stop the next one', async () => {
  let fails = true;
  const reports: string[] = [];
  const queue = oneAtATime(
    (value: string) => (fails ? Promise.reject(new Error('disk')) : Promise.resolve(value)),
    (_, outcome) => reports.push(outcome),
  );
  await expect(queue.write('one', 'a')).rejects.toThrow('disk');
  fails = false;
  await queue.write('one', 'b');
  expect(reports).toEqual(['b']);
});
