import { expect, test } from '@playwright/test';
import { LEVELS } from '../../../model/card/level.ts';
import { DOTS, FRAME, REACH, RING } from './reach.ts';

const reached = (reach: number) => DOTS.filter(({ from }) => from <= reach).length;

test('each reach helps everyone whom the one before it helped, and more', () => {
  expect(LEVELS.map((level) => reached(REACH[level]))).toEqual([1, 19, 33]);
});

test('everyone here stands inside the ring, everyone else outside it, and all in the frame', () => {
  for (const { x, y, from } of DOTS) {
    const far = Math.hypot(x - RING.x, y - RING.y);
    if (from < 2) expect(far).toBeLessThan(RING.r - 9);
    else expect(far).toBeGreaterThan(RING.r + 9);
    expect(x).toBeGreaterThan(9);
    expect(x).toBeLessThan(FRAME.width - 9);
    expect(y).toBeGreaterThan(9);
  }
});
