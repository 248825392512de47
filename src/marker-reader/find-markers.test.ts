import { expect, test } from '@playwright/test';
import { chanceFrom, dealt } from './bench/held.ts';
import { CLEAN, LOOKS } from './bench/looks.ts';
import { drawFrame } from './bench/made-frames.ts';
import { ANSWER_AT_TOP } from '../model/vote-card/marker.ts';
import { findMarkers } from './find-markers.ts';

test('forty cards in a clear frame are all read, each of the four turns as it is held', () => {
  const chance = chanceFrom(4);
  const held = dealt(chance, 1280, 720, 48, 30);
  const { grey } = drawFrame(chance, 1280, 720, held, { ...CLEAN, clutter: 0 });
  const seen = new Map(findMarkers(grey, 1280, 720).map(({ number, answer }) => [number, answer]));
  expect(seen.size).toBe(40);
  for (const { number, turn } of held)
    expect(seen.get(number), `card ${number}`).toBe(ANSWER_AT_TOP[turn]);
  expect(new Set(held.map(({ turn }) => turn)).size).toBe(4);
});

test('in a cluttered room with noise, glare and JPEG no number is made up', () => {
  const chance = chanceFrom(9);
  const held = dealt(chance, 640, 480, 26, 40, 12);
  const numbers = new Map(held.map(({ number, turn }) => [number, ANSWER_AT_TOP[turn]]));
  const { grey } = drawFrame(chance, 640, 480, held, { ...(LOOKS.typical ?? CLEAN), clutter: 0.4 });
  const seen = findMarkers(grey, 640, 480);
  expect(seen.length).toBeGreaterThan(8);
  for (const { number, answer } of seen) expect(numbers.get(number)).toBe(answer);
});

test('a frame of any size and of anything is read without a fault', () => {
  for (const [width, height] of [
    [0, 0],
    [1, 1],
    [10, 400],
    [11, 11],
    [13, 17],
    [64, 48],
  ] as const) {
    const chance = chanceFrom(width * 7 + height + 1);
    for (const shade of [() => 0, () => 255, () => Math.floor(chance() * 256)])
      expect(
        findMarkers(Uint8Array.from({ length: width * height }, shade), width, height),
      ).toEqual([]);
  }
  expect(findMarkers(new Uint8Array(5), 640, 480)).toEqual([]);
});
