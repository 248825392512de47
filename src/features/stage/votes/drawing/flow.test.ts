import { expect, test } from '@playwright/test';
import { bandsOf, FLOW, labelsOf, movesOf, segmentsOf, viewOf } from './flow.ts';

const counts = (beating: number, changing: number, supercharged: number, depends: number) => ({
  beating,
  changing,
  supercharged,
  depends,
});

test('a column is as tall as the room, whatever the numbers, and its labels never touch', () => {
  for (const four of [
    counts(60, 1, 1, 2),
    counts(1, 1, 1, 200),
    counts(16, 16, 16, 16),
    counts(0, 5, 0, 1),
    counts(5, 0, 0, 0),
  ]) {
    const column = segmentsOf(four);
    expect(column[0]?.from).toBe(FLOW.top);
    expect(column.at(-1)?.until).toBeCloseTo(FLOW.bottom);
    for (const [at, segment] of column.entries()) {
      expect(segment.label).toBeLessThanOrEqual(FLOW.bottom);
      if (at > 0) expect(segment.label - (column[at - 1]?.label ?? 0)).toBeGreaterThanOrEqual(43);
    }
  }
});

test('bands of people who were read twice fill their columns and no more', () => {
  const flow = [
    [20, 10, 2, 0],
    [0, 12, 6, 0],
    [0, 0, 8, 0],
    [1, 3, 1, 1],
  ];
  const bands = bandsOf(counts(32, 18, 8, 6), counts(21, 25, 17, 1), flow);
  expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(64);
  expect(bands.filter(({ moved }) => moved).reduce((sum, { count }) => sum + count, 0)).toBe(23);
  const lowest = Math.max(
    ...bands.flatMap(({ path }) =>
      [...path.matchAll(/ (\d+(?:\.\d+)?)(?=[VCZ]|$)/g)].map(([, y]) => Number(y)),
    ),
  );
  expect(lowest).toBeLessThanOrEqual(FLOW.bottom + 0.2);
});

test('without numbers each answer is joined to itself alone', () => {
  expect(
    bandsOf(counts(10, 5, 0, 1), counts(4, 10, 2, 0), null).map(({ from, to, moved }) => [
      from,
      to,
      moved,
    ]),
  ).toEqual([
    ['beating', 'beating', false],
    ['changing', 'changing', false],
  ]);
});

test('a mark stands clear of the widest number, and the word of the mark', () => {
  for (const [most, about, number] of [
    [5, false, 44],
    [5, true, 44],
    [99, false, 44],
    [99, true, 66],
    [100, false, 66],
    [5000, true, 110],
  ] as const)
    expect(labelsOf([counts(1, most, 0, 0)], about)).toEqual({
      number,
      count: 56,
      mark: 56 + number + 8,
      word: 56 + number + 8 + 30 + 6,
    });
  // Both columns stand alike: the widest number of either counts.
  expect(labelsOf([counts(5, 0, 0, 0), counts(0, 0, 0, 1000)], false).number).toBe(4 * 22);
});

test('the drawing grows with its numbers, on both sides, and is never smaller than it was', () => {
  const view = (most: number, columns: 1 | 2, about = false) =>
    viewOf(labelsOf([counts(most, 0, 0, 0)], about), columns);
  // From the left edge: 400 to the second column, its numbers and mark, and 186 for the longest word.
  expect(view(5, 2)).toBe('0 0 730 440');
  expect(view(500, 2)).toBe('0 0 752 440');
  // Numbers of five signs begin left of the drawing.
  expect(view(5000, 2, true)).toBe('-20 0 816 440');
  expect(view(5, 1)).toBe('60 0 374 440');
  expect(view(500, 1)).toBe('60 0 396 440');
});

test('only those who moved are listed', () => {
  expect(
    movesOf([
      [5, 2, 0, 0],
      [0, 3, 0, 0],
      [0, 0, 4, 1],
      [0, 0, 0, 9],
    ]),
  ).toEqual([
    { from: 'beating', to: 'changing', people: 2 },
    { from: 'supercharged', to: 'depends', people: 1 },
  ]);
});

test('a band is as tall as its people on both sides, and begins where the one before ends', () => {
  const flow = [
    [5, 5, 0, 0],
    [0, 10, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  const bands = bandsOf(counts(10, 10, 0, 0), counts(5, 15, 0, 0), flow);
  // 380 units for twenty people.
  const edges = bands.map(({ path }) => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []);
  const left = edges.map((numbers) => [numbers[1], numbers.at(-1)]);
  const right = edges.map((numbers) => [numbers[7], numbers[8]]);
  expect(left).toEqual([
    [50, 145],
    [145, 240],
    [240, 430],
  ]);
  expect(right).toEqual([
    [50, 145],
    [145, 240],
    [240, 430],
  ]);
});

const standing = (four: ReturnType<typeof counts>) =>
  segmentsOf(four).map(({ answer, count, from, until, label }) => [
    ...[answer, count],
    ...[from, until, label].map((y) => Math.round(y * 10) / 10),
  ]);
test('each answer is as high as its share, with its label in its middle where there is room', () => {
  expect(standing(counts(10, 5, 0, 5))).toEqual([
    ['beating', 10, 50, 240, 145],
    ['changing', 5, 240, 335, 287.5],
    ['depends', 5, 335, 430, 382.5],
  ]);
  // Nobody at all is no column.
  expect(standing(counts(0, 0, 0, 0))).toEqual([]);
  expect(standing(counts(1, 0, 0, 0))).toEqual([['beating', 1, 50, 430, 240]]);
});

test('small answers push the labels of one another down from the top, and up from the bottom', () => {
  expect(standing(counts(1, 1, 1, 97)).map(([, , , , label]) => label)).toEqual([
    64, 108, 152, 245.7,
  ]);
  expect(standing(counts(97, 1, 1, 1)).map(([, , , , label]) => label)).toEqual([
    234.3, 330, 374, 418,
  ]);
  // Both at once, in a column with room for none to spare.
  expect(standing(counts(1, 98, 1, 0)).map(([, , , , label]) => label)).toEqual([64, 240, 418]);
});

test('a band is drawn from bar to bar, and back along its other side', () => {
  expect(bandsOf(counts(10, 10, 0, 0), counts(5, 15, 0, 0), null)).toEqual([
    {
      ...{ from: 'beating', to: 'beating', count: -5, moved: false },
      path: 'M150 50C275 50 275 50 400 50V145C275 145 275 240 150 240Z',
    },
    {
      ...{ from: 'changing', to: 'changing', count: 5, moved: false },
      path: 'M150 240C275 240 275 145 400 145V430C275 430 275 430 150 430Z',
    },
  ]);
  // To a tenth of a unit: a hundredth is seen by nobody.
  expect(bandsOf(counts(1, 2, 0, 0), counts(0, 1, 0, 0), null)[0]?.path).toBe(
    'M150 176.7C275 176.7 275 50 400 50V430C275 430 275 430 150 430Z',
  );
});

test('only who was counted in both columns has a band, and no band is taller than its column', () => {
  const flow = (first: number[]) => [first, [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]];
  const bands = (first: number[], before = counts(4, 4, 0, 0), after = counts(4, 0, 4, 0)) =>
    bandsOf(before, after, flow(first)).map(({ from, to, count, moved, path }) => [
      ...[from, to, count, moved, path],
    ]);
  const path = 'M150 50C275 50 275 50 400 50V240C275 240 275 240 150 240Z';
  expect(bands([4, 0, 0, 0])).toEqual([['beating', 'beating', 4, false, path]]);
  // More than the counts say, as from cards that were read again: no taller than they are.
  expect(bands([9, 0, 0, 0])).toEqual([['beating', 'beating', 9, false, path]]);
  expect(bands([0, 4, 0, 0])).toEqual([]);
  expect(bands([0, 0, 1, 0])).toEqual([
    [
      ...['beating', 'supercharged', 1, true],
      'M150 50C275 50 275 240 400 240V287.5C275 287.5 275 97.5 150 97.5Z',
    ],
  ]);
  expect(bands([1, 0, 0, 0], counts(0, 4, 0, 0))).toEqual([]);
  expect(bandsOf(counts(4, 4, 0, 0), counts(4, 4, 0, 0), [])).toEqual([]);
  expect(movesOf([])).toEqual([]);
});
