import { expect, test } from '@playwright/test';
import type { Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { catchUp } from './catch-up.ts';

/** What stays how, and the least it can do with; then the minutes that it has today. */
type Part = [stays: Step['stays'], least: number, minutes: number];
function cutsOf(parts: Record<string, Part>, late: number, step = 0) {
  const steps = Object.entries(parts).map(([id, [stays, least]]) => ({
    ...{ id, title: `The ${id}`, stays, least },
  })) as unknown as Step[];
  const plan = Object.entries(parts).map(([id, [, , minutes]]) => ({ id, minutes }));
  return catchUp({ plan, at: { step, slide: 0 } } as unknown as Session, steps, late);
}
const cut = (id: string, from: number, to: number) => ({ id, title: `The ${id}`, from, to });

test('what may go goes whole, though less is needed', () => {
  expect(cutsOf({ now: ['must', 1, 5], extra: ['go', 4, 7] }, 3)).toEqual({
    cuts: [cut('extra', 7, 0)],
    gained: 7,
  });
});

test('the longest goes first, and no more than is needed goes', () => {
  const parts: Record<string, Part> = {
    now: ['must', 1, 5],
    short: ['go', 0, 4],
    long: ['go', 4, 5],
  };
  expect(cutsOf(parts, 5)).toEqual({ cuts: [cut('long', 5, 0)], gained: 5 });
  expect(cutsOf(parts, 6)).toEqual({ cuts: [cut('long', 5, 0), cut('short', 4, 0)], gained: 9 });
});

test('what is shortened loses no more than is needed, the one with the most to spare first', () => {
  const parts: Record<string, Part> = {
    now: ['must', 1, 5],
    tight: ['shorten', 8, 10],
    loose: ['shorten', 3, 8],
    fast: ['shorten', 3, 3],
  };
  expect(cutsOf(parts, 4)).toEqual({ cuts: [cut('loose', 8, 4)], gained: 4 });
  expect(cutsOf(parts, 6)).toEqual({ cuts: [cut('loose', 8, 3), cut('tight', 10, 9)], gained: 6 });
  // What is short already stays, and the rest falls short.
  expect(cutsOf(parts, 9)).toEqual({ cuts: [cut('loose', 8, 3), cut('tight', 10, 8)], gained: 7 });
  expect(cutsOf({ now: ['must', 1, 5], one: ['shorten', 1, 2] }, 3)).toEqual({
    cuts: [cut('one', 2, 1)],
    gained: 1,
  });
});

test('only what is to come is cut: not the step under way, none that must stay, none that is left out', () => {
  const parts: Record<string, Part> = {
    before: ['go', 0, 9],
    now: ['go', 0, 9],
    must: ['must', 1, 9],
    out: ['go', 0, 0],
    minute: ['go', 0, 1],
  };
  expect(cutsOf(parts, 20, 1)).toEqual({ cuts: [cut('minute', 1, 0)], gained: 1 });
  expect(cutsOf(parts, 0, 1)).toEqual({ cuts: [], gained: 0 });
});

test('a step that this copy does not know is left as it is', () => {
  const session = { plan: [{ id: 'now' }, { id: 'another', minutes: 5 }], at: { step: 0 } };
  expect(catchUp(session as unknown as Session, [], 3)).toEqual({ cuts: [], gained: 0 });
});
