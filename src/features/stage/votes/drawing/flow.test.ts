import { expect, test } from '@playwright/test';
import { bandsOf, FLOW, segmentsOf } from './flow.ts';

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
