import { expect, test } from '@playwright/test';
import { MOST_STAFF, OWN_LEAST, OWN_MOST } from '../../model/plan/plan.ts';
import { isFull, nameOf, ownLengthFrom, rolesTyped, wholeNumber } from './planner.ts';

test('a name of one space is no name', () => {
  expect(nameOf({ name: ' ' })).toBe('');
  expect(nameOf({ name: ' Monday ' })).toBe('Monday');
});

test('whatever is typed becomes a whole number in its bounds', () => {
  for (const [typed, number] of [
    ['', 0],
    ['-4', 0],
    ['7.6', 8],
    ['1e9', 2000],
    ['many', 0],
  ] as const)
    expect(wholeNumber(typed, 2000), typed).toBe(number);
});

test('a length of one’s own begins from the steps, within what is allowed', () => {
  expect([ownLengthFrom(0), ownLengthFrom(113), ownLengthFrom(999)]).toEqual([
    OWN_LEAST,
    113,
    OWN_MOST,
  ]);
});

test('three groups of 2,000 are cut to what one plan seats, and the plan is full', () => {
  let roles = { teaching: 0, support: 0, leading: 0 };
  for (const group of ['teaching', 'support', 'leading'] as const)
    roles = rolesTyped(roles, group, '2000');
  expect(roles).toEqual({ teaching: MOST_STAFF, support: 0, leading: 0 });
  expect(isFull({ staff: 64, roles })).toBe(true);
  const fewer = rolesTyped(roles, 'teaching', '40');
  expect(rolesTyped(fewer, 'leading', '8')).toEqual({ teaching: 40, support: 0, leading: 8 });
  expect(isFull({ staff: 64, roles: fewer })).toBe(false);
  expect(isFull({ staff: MOST_STAFF, roles: fewer })).toBe(true);
});

test('what is typed for one group leaves the others as they are, and never takes from them', () => {
  const roles = { teaching: 1500, support: 400, leading: 7 };
  expect(rolesTyped(roles, 'leading', '99')).toEqual({ ...roles, leading: 99 });
  expect(rolesTyped(roles, 'leading', '101')).toEqual({ ...roles, leading: 100 });
  const tooMany = { teaching: 1500, support: 1500, leading: 7 };
  expect(rolesTyped(tooMany, 'leading', '5')).toEqual({ ...tooMany, leading: 0 });
});

test('a plan is full with two thousand, counted as staff or by their groups, and not before', () => {
  const full = (staff: number, teaching: number, support: number) =>
    isFull({ staff, roles: { teaching, support, leading: 0 } });
  expect([full(1999, 0, 0), full(2000, 0, 0), full(0, 1000, 999), full(0, 1000, 1000)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  expect([19, 20, 21, 299, 300, 301].map(ownLengthFrom)).toEqual([20, 20, 21, 299, 300, 300]);
  expect(['2000', '2001', '0.4', '0.5', '1'].map((typed) => wholeNumber(typed, 2000))).toEqual([
    2000, 2000, 0, 1, 1,
  ]);
});
