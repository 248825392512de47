import { expect, test } from '@playwright/test';
import { VOTE_PAPERS } from '../../paper/vote-cards/vote-cards.ts';
import { REACH_WORDS } from './camera-check.words.ts';
import { LEAST_SIDE, SIDES, reach, reachWords, sideOf } from './camera-reach.ts';

test('the sizes are those that the vote cards are printed in', () => {
  expect(SIDES).toEqual({ A5: VOTE_PAPERS.a5.marker, A4: VOTE_PAPERS.a4.marker });
});

test('twice as far is half as large, and a larger card reaches farther', () => {
  expect(reach(LEAST_SIDE, 2, 'A5')).toEqual({ A5: 2, A4: (2 * 150) / 105 });
  expect(reach(2 * LEAST_SIDE, 2, 'A5')?.A5).toBe(4);
  expect(reach(2 * LEAST_SIDE, 2, 'A4')).toEqual({ A5: 2.8, A4: 4 });
});

test('a card that leans is measured by its longer sides', () => {
  expect(
    sideOf([
      [0, 0],
      [40, 0],
      [40, 40],
      [0, 40],
    ]),
  ).toBe(40);
  expect(
    sideOf([
      [0, 0],
      [28, 0],
      [28, 40],
      [0, 40],
    ]),
  ).toBe(40);
  const leaning: [number, number][] = [
    [0, 0],
    [40, 0],
    [35, 20],
    [5, 20],
  ];
  expect(sideOf(leaning)).toBe(35);
  expect(sideOf([...leaning.slice(1), ...leaning.slice(0, 1)])).toBe(35);
  expect(sideOf([])).toBe(0);
});

test('the sentence rounds down, says that it is an estimate, and asks for what it lacks', () => {
  expect(reachWords(91, 2, 'A5')).toBe(
    'Our estimate: this camera reads an A5 card up to 5.5 metres away, and an A4 card up to 8 metres. Try it in the room, in the light that you will have.',
  );
  expect(reachWords(10, 2, 'A5')).toContain('an A5 card less than a metre away');
  expect(reachWords(91, NaN, 'A5')).toBe('Give the distance in metres.');
  expect(reachWords(0, 2, 'A5')).toBe('Give the distance in metres.');
});

test('a side and a distance that are none reach nowhere; small ones reach a little', () => {
  expect([reach(0, 2, 'A5'), reach(-1, 2, 'A5'), reach(32, 0, 'A5'), reach(NaN, 2, 'A5')]).toEqual(
    Array(4).fill(undefined),
  );
  expect([reach(0.5, 2, 'A4')?.A4, reach(LEAST_SIDE, 0.5, 'A4')?.A4]).toEqual([0.03125, 0.5]);
});

test('a reach of one metre is said in metres, and anything less as less than one', () => {
  const said = (metres: number) => reachWords(LEAST_SIDE, metres, 'A5');
  const words = (a5: string, a4: string) => REACH_WORDS.reach(a5, a4);
  expect([said(0.9), said(1), said(1.4), said(1.5)]).toEqual([
    words(REACH_WORDS.near, REACH_WORDS.upTo(1)),
    words(REACH_WORDS.upTo(1), REACH_WORDS.upTo(1)),
    words(REACH_WORDS.upTo(1), REACH_WORDS.upTo(2)),
    words(REACH_WORDS.upTo(1.5), REACH_WORDS.upTo(2)),
  ]);
});
