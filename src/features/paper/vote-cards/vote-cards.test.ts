import { expect, test } from '@playwright/test';
import { CELLS, ANSWER_AT_TOP } from '../../../model/vote-card/marker.ts';
import { cellsOf } from '../../../model/vote-card/marker-codes.ts';
import { ANSWERS } from '../../../model/card/level.ts';
import {
  VOTE_PAPERS,
  HOLDER_EDGES,
  VOTE_SETS,
  answerAt,
  pagesOf,
  turnFor,
  whiteOf,
} from './vote-cards.ts';

/** Which cells a path of `M x y h v h z` boxes covers. */
function covered(path: string): Set<number> {
  const cells = new Set<number>();
  for (const [, x, y, wide, high] of path.matchAll(/M(\d+) (\d+)h(\d+)v(\d+)h-\d+z/g))
    for (let row = Number(y); row < Number(y) + Number(high); row += 1)
      for (let column = Number(x); column < Number(x) + Number(wide); column += 1)
        cells.add((row - 1) * CELLS + column - 1);
  return cells;
}

test('what is printed white is what the code leaves white, for every number of the largest set', () => {
  for (const number of VOTE_SETS.at(-1)?.numbers ?? []) {
    const white = cellsOf(number).flatMap((black, index) => (black ? [] : [index]));
    expect([...covered(whiteOf(number))].sort((a, b) => a - b)).toEqual(white);
  }
});

test('the holder reads, at each edge of the back, what the camera reads when that edge is up', () => {
  // A point of the card as the camera sees it; the holder sees it with left and right changed over.
  const middle = { 0: [0, 1], 1: [1, 0], 2: [0, -1], 3: [-1, 0] } as const;
  const seenBy = { top: [0, 1], left: [-1, 0], bottom: [0, -1], right: [1, 0] } as const;
  for (const { edge, side } of HOLDER_EDGES) {
    const [x, y] = middle[side as 0 | 1 | 2 | 3];
    expect([-x || 0, y]).toEqual([...seenBy[edge]]);
  }
  expect(HOLDER_EDGES.map(({ side }) => answerAt(side)).sort()).toEqual([...ANSWERS].sort());
  expect(ANSWER_AT_TOP).toHaveLength(4);
});

test('a drawing turned for a side has that side at the top', () => {
  // The middle of each side, clockwise from the top, in degrees.
  for (const side of [0, 1, 2, 3]) expect((side * 90 + turnFor(side)) % 360).toBe(0);
});

test('the pattern and its white margin of a fifth fit the paper, with a strip to hold it by', () => {
  for (const { marker, wide, high } of Object.values(VOTE_PAPERS)) {
    expect(marker * 1.4).toBeLessThanOrEqual(Math.min(wide, high));
    expect(Math.max(wide, high) - marker * 1.4).toBeGreaterThan(50);
  }
});

test('four sizes of set, each on two papers; an A4 set has an even number of pages, or backs would slip', () => {
  expect(VOTE_SETS.map(({ id }) => id)).toEqual([
    '8',
    '8-a4',
    '12',
    '12-a4',
    '24',
    '24-a4',
    '40',
    '40-a4',
  ]);
  expect(VOTE_SETS.map(pagesOf)).toEqual([9, 18, 13, 26, 25, 50, 41, 82]);
});
