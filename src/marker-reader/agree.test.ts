import { expect, test } from '@playwright/test';
import type { Answer } from '../model/card/level.ts';
import type { Seen } from '../model/vote-card/marker.ts';
import { addFrame, newTally } from './agree.ts';

const seen = (...cards: [number, Answer][]): Seen[] =>
  cards.map(([number, answer]) => ({ number, answer, corners: [], side: 40 }));

test('two agreeing frames count a card; one does not, nor two far apart', () => {
  const tally = newTally();
  expect([...addFrame(tally, seen([7, 'beating']), 0)]).toEqual([]);
  expect([...addFrame(tally, seen([7, 'beating']), 2000)]).toEqual([]);
  expect([...addFrame(tally, seen([7, 'beating'], [8, 'changing']), 2100)]).toEqual([
    [7, 'beating'],
  ]);
});

test('a card that is turned counts anew once two frames agree; until then the old answer stands', () => {
  const tally = newTally();
  addFrame(tally, seen([7, 'beating']), 0);
  addFrame(tally, seen([7, 'beating']), 100);
  expect(addFrame(tally, seen([7, 'depends']), 200).get(7)).toBe('beating');
  expect(addFrame(tally, seen([7, 'depends']), 300).get(7)).toBe('depends');
});

test('the same number held up twice with two answers is not guessed at', () => {
  const tally = newTally();
  for (const at of [0, 100, 200]) addFrame(tally, seen([7, 'beating'], [7, 'changing']), at);
  expect(tally.counted.size).toBe(0);
});
