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
  placeAt,
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

test('each run of white is drawn once along its row and, where it is longer than a cell, once along its column', () => {
  // Card 1 is black in its first row and in three cells of its second; all the rest is white.
  expect(
    whiteOf(1)
      .split(/(?<=z)/)
      .sort(),
  ).toEqual(
    [
      ...['M4 2h2v1h-2z', 'M1 3h5v1h-5z', 'M1 4h5v1h-5z', 'M1 5h5v1h-5z'],
      ...['M1 3h1v3h-1z', 'M2 3h1v3h-1z', 'M3 3h1v3h-1z', 'M4 2h1v4h-1z', 'M5 2h1v4h-1z'],
    ].sort(),
  );
  expect(whiteOf(0)).toBe('');
  const isWhite = (number: number) => cellsOf(number).map((black) => !black);
  const lines = [0, 1, 2, 3, 4];
  /** Where white begins and how long it goes on, in five cells in a row or a column. */
  const runs = (cells: (boolean | undefined)[]) =>
    [
      ...cells
        .map((white) => (white ? 'w' : 'b'))
        .join('')
        .matchAll(/w+/g),
    ].map(({ index, 0: run }) => [index + 1, run.length] as const);
  for (let number = 1; number <= 40; number += 1) {
    const white = isWhite(number);
    const rows = lines.flatMap((y) =>
      runs(lines.map((x) => white[y * CELLS + x])).map(
        ([from, length]) => `M${from} ${y + 1}h${length}v1h-${length}z`,
      ),
    );
    const columns = lines.flatMap((x) =>
      runs(lines.map((y) => white[y * CELLS + x])).flatMap(([from, length]) =>
        length > 1 ? [`M${x + 1} ${from}h1v${length}h-1z`] : [],
      ),
    );
    expect(
      whiteOf(number)
        .split(/(?<=z)/)
        .sort(),
    ).toEqual([...rows, ...columns].sort());
  }
});

test('the words of an edge begin at that edge, in its middle, and are upright once it is turned up', () => {
  expect(HOLDER_EDGES.map(({ edge }) => placeAt(edge, 210, 148))).toEqual([
    'translate(105 8)',
    'translate(8 74) rotate(-90)',
    'translate(105 140) rotate(180)',
    'translate(202 74) rotate(90)',
  ]);
  expect(placeAt('top', 210, 148, 5)).toBe('translate(105 5)');
});

test('each side of a card says its own answer, and a set has its cards from 1 up', () => {
  expect([0, 1, 2, 3].map(answerAt)).toEqual(ANSWERS);
  expect([0, 1, 2, 3].map(turnFor)).toEqual([0, 270, 180, 90]);
  for (const { numbers, size } of VOTE_SETS)
    expect([numbers[0], numbers.at(-1), numbers.length]).toEqual([1, size, size]);
});

test('a vote card is as large on paper as the camera is told', () => {
  expect(VOTE_PAPERS).toEqual({
    a5: { marker: 105, wide: 210, high: 148.5, mark: 24, words: 8.4, gloss: 4.7, hint: 4.4 },
    a4: { marker: 150, wide: 210, high: 297, mark: 34, words: 11.5, gloss: 6, hint: 4.4 },
  });
});
