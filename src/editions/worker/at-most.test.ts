import { expect, test } from '@playwright/test';
import { eachAtMost } from './at-most.ts';

/** Work that ends when told to, and counts how much of it runs side by side. */
function counted() {
  let running = 0;
  const seen = { most: 0, done: [] as number[] };
  const work = async (item: number) => {
    running += 1;
    seen.most = Math.max(seen.most, running);
    await new Promise((done) => setImmediate(done));
    running -= 1;
    seen.done.push(item);
  };
  return { seen, work };
}
const TWENTY = Array.from({ length: 20 }, (_, index) => index);

test('six files travel at a time, and every one arrives', async () => {
  const { seen, work } = counted();
  await eachAtMost(6, TWENTY, work);
  expect(seen.most).toBe(6);
  expect(seen.done.sort((a, b) => a - b)).toEqual(TWENTY);
});

test('the first that fails ends it: what had begun is finished, nothing new begins', async () => {
  const { seen, work } = counted();
  const failing = (item: number) =>
    item === 3 ? Promise.reject(new Error('cut off')) : work(item);
  await expect(eachAtMost(6, TWENTY, failing)).rejects.toThrow('cut off');
  expect(seen.done.length).toBeLessThan(12);
});

test('nothing to do is done', async () => {
  await eachAtMost(6, [], () => Promise.reject(new Error('never')));
});
