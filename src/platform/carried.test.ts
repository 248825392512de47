import { expect, test } from '@playwright/test';
import { newPlan, type Plan } from '../model/plan/plan.ts';
import { carriedIn, carrying } from './carried.ts';
import { PLAN_KIND } from './storage/kinds/plan-kind.ts';

const given = globalThis as { window?: unknown };
test.beforeEach(() => {
  given.window = {};
});
test.afterEach(() => {
  delete given.window;
});

const plan = newPlan([], 'two', 'p-carried', 1_763_890_000_000);
const kept = (): Plan => ({ ...plan, name: 'Żółć, Monday 🎉 ÷ ÿÿÿ???>>>' });
};

test('what an address carries comes out as it went in, whatever its letters', () => {
  const address = carrying(PLAN_KIND, kept());
  expect(address).toMatch(/^#carried=[\w-]+$/);
  expect(carriedIn(address, PLAN_KIND, plan.id)).toEqual(kept());
});

test('nothing is taken from an address that is another’s, cut, made up, or of a newer version', () => {
  const address = carrying(PLAN_KIND, kept());
  const newer = carrying({ version: 99 }, kept());
  for (const other of ['', '#carried=', '#top', address.slice(0, -40), '#carried=!!!', newer])
    expect(carriedIn(other, PLAN_KIND, plan.id), other.slice(0, 30)).toBeUndefined();
  expect(carriedIn(address, PLAN_KIND, 'p-another')).toBeUndefined();
});

test('in the one file nothing goes into the address: the page stays', () => {
  given.window = { changingTheOdds: {} };
  expect(carrying(PLAN_KIND, kept())).toBe('');
});
