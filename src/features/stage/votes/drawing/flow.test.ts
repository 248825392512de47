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
  for (const [most, about, signs] of [
    [5, false, 2],
    [99, false, 2],
    [100, false, 3],
    [500, true, 4],
    [5000, true, 5],
  ] as const) {
    const labels = labelsOf([counts(1, most, 0, 0)], about);
    expect(labels.number).toBe(signs * 22);
    expect(labels.mark).toBeGreaterThan(labels.count + labels.number);
    expect(labels.word).toBeGreaterThan(labels.mark + 30);
  }
  // Both columns stand alike: the widest number of either counts.
  expect(labelsOf([counts(5, 0, 0, 0), counts(0, 0, 0, 1000)], false).number).toBe(4 * 22);
});

test('the drawing grows with its numbers, on both sides, and is never smaller than it was', () => {
  const view = (most: number, columns: 1 | 2, about = false) =>
    viewOf(labelsOf([counts(most, 0, 0, 0)], about), columns)
      .split(' ')
      .map(Number) as [number, number, number, number];
  const [left, top, wide, high] = view(5, 2);
  expect([left, top, high]).toEqual([0, 0, FLOW.height]);
  expect(wide).toBeGreaterThanOrEqual(FLOW.width);
  const [farLeft, , farWide] = view(5000, 2, true);
  expect(farLeft).toBe(FLOW.left - 10 - 5 * 22 - 4);
  expect(farWide).toBeGreaterThan(wide);
  expect(view(5, 1)[0]).toBeLessThan(FLOW.left);
  expect(view(500, 1)[2]).toBe(view(5, 1)[2] + 22);
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
