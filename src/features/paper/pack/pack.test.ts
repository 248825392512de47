import { expect, test } from '@playwright/test';
import { packFor, type PackPage } from '../../../model/plan/pack.ts';
import { newPlan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { beginsAt, MOST_SHEETS, pagesIn, partId, partsOf, proseOf } from './pack.ts';

const step = (id: string, activity: Step['activity'], card?: number) =>
  ({ id, title: id, order: 1, activity, card, kit: [], minutes: { two: 10 } }) as unknown as Step;
const steps = [
  step('sort', 'sort', 3),
  step('self-assess', 'audit'),
  step('commitment', 'commit'),
  step('exit-slip', 'slip'),
];
const pagesFor = (staff: number, roles = { teaching: 0, support: 0, leading: 0 }) =>
  packFor({ ...newPlan(steps, 'two', 'p-1', 0), staff, roles }, steps);
const tablesOf = (pages: readonly PackPage[]) => [...new Set(pages.map(({ table }) => table))];

test('a pack of a school is laid out whole, and each table is offered alone', () => {
  const parts = partsOf(pagesFor(20));
  expect(parts.map(partId)).toEqual(['everything', '1-1', '2-2', '3-3', 'you']);
  expect(pagesIn({ kind: 'everything' }, pagesFor(20))).toEqual(pagesFor(20));
});

test('the sheet that two tables share is in the part of each, and no other sheet is', () => {
  const pages = pagesFor(20);
  const part = pagesIn({ kind: 'tables', from: 2, until: 2 }, pages);
  expect(part.filter(({ table }) => table !== 2).map(({ paper, table }) => [paper, table])).toEqual(
    [['reveal', 1]],
  );
  expect(
    pagesIn({ kind: 'tables', from: 3, until: 3 }, pages).every((page) => page.table === 3),
  ).toBe(true);
  expect(tablesOf(pagesIn({ kind: 'you' }, pages))).toEqual([0]);
});

for (const [who, staff, roles] of [
  ['2,000 staff', 2000, { teaching: 0, support: 0, leading: 0 }],
  ['groups of 2,000 each', 2000, { teaching: 2000, support: 2000, leading: 2000 }],
] as const)
  test(`${who}: no part is over ${MOST_SHEETS} sheets, and together they hold each sheet once`, () => {
    const pages = pagesFor(staff, roles);
    expect(pages.length).toBeGreaterThan(MOST_SHEETS);
    const parts = partsOf(pages);
    const stretches = parts.filter((part) => part.kind === 'tables' && part.from < part.until);
    expect(stretches.length).toBeGreaterThan(3);
    for (const part of parts)
      expect(pagesIn(part, pages).length, partId(part)).toBeLessThanOrEqual(MOST_SHEETS);
    const laidOut = [...stretches, { kind: 'you' } as const].flatMap((part) =>
      pagesIn(part, pages),
    );
    expect(laidOut).toEqual(pages);
  });

test('a step begins at a time, or at its minute where no start is known', () => {
  const plan = newPlan(steps, 'two', 'p-1', 0);
  const part = { step: step('sort', 'sort'), begins: 65, minutes: 5 };
  expect(beginsAt({ ...plan, starts: '13:15' }, part)).toBe('14:20');
  for (const starts of ['', '99:99']) expect(beginsAt({ ...plan, starts }, part)).toBe('65');
});

/** As many sides for each table as are named here, from table 1 on, and some for the facilitator. */
const pagesOf = (own: number, ...counts: number[]): PackPage[] => [
  ...counts.flatMap((count, at) =>
    Array.from({ length: count }, () => ({ paper: 'host', table: at + 1 }) as PackPage),
  ),
  ...Array.from({ length: own }, () => ({ paper: 'plan', table: 0 }) as PackPage),
];
const stretches = (pages: PackPage[]) =>
  partsOf(pages)
    .map(partId)
    .filter((id) => !/^(\d+)-\1$/.test(id) || id === '3-3');

test('three hundred sheets are one part; one more, and the tables come in stretches that begin with an odd one', () => {
  expect(partsOf(pagesOf(100, 100, 100)).map(partId)).toEqual(['everything', '1-1', '2-2', 'you']);
  expect(partsOf(pagesOf(101, 100, 100)).map(partId)).toEqual(['1-2', '1-1', '2-2', 'you']);
  expect(stretches(pagesOf(2, 75, 75, 75, 75, 1))).toEqual(['1-4', '3-3', 'you']);
  expect(stretches(pagesOf(2, 75, 75, 75, 76, 1))).toEqual(['1-2', '3-5', '3-3', 'you']);
  expect(stretches(pagesOf(2, 100, 100, 100))).toEqual(['1-3', '3-3', 'you']);
  expect(stretches(pagesOf(2, 100, 100, 101))).toEqual(['1-2', '3-3', '3-3', 'you']);
  expect(stretches(pagesOf(2, 99, 1, 99, 1, 99, 1, 99, 1))).toEqual(['1-6', '7-8', '3-3', 'you']);
});

test('the words of a sheet are found by its name, and are none where it is not there', () => {
  const sheets = ['a', 'b'].map((id) => ({ id, title: id, html: `<p>${id}</p>` }));
  const contents = { sheets, sections: [] };
  expect([proseOf(contents, 'a'), proseOf(contents, 'b'), proseOf(contents, 'c')]).toEqual([
    '<p>a</p>',
    '<p>b</p>',
    '',
  ]);
});
