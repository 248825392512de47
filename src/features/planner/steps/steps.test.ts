import { expect, test } from '@playwright/test';
import { newPlan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import type { Card } from '../../../model/card/card.ts';
import { planCard, type PlanCard } from './plan-card.ts';
import { cardsFor, cardsOfStep, leftOut, minutesBack, movesOf } from './steps.ts';

const step = (part: Partial<Step>) =>
  ({ id: 'talk', stays: 'go', least: 0, minutes: { two: 7, three: 9 }, ...part }) as Step;
const plan = (steps: { id: string; minutes: number }[]) => ({
  ...newPlan([], 'two', 'p-1', 0),
  steps,
});

test('nothing moves before the first step or after the last', () => {
  const places = [0, 1, 2, 3].map((at) => {
    const { earlier, later } = movesOf(step({}), 5, at, 4);
    return [earlier, later];
  });
  expect(places).toEqual([
    [false, false],
    [false, true],
    [true, false],
    [false, false],
  ]);
});

test('of five steps the three between the first and the last change places among themselves', () => {
  const places = [0, 1, 2, 3, 4].map((at) => {
    const { earlier, later } = movesOf(step({}), 5, at, 5);
    return [earlier, later];
  });
  expect(places).toEqual([
    [false, false],
    [false, true],
    [true, true],
    [true, false],
    [false, false],
  ]);
});

test('a step is shortened to its least and no further, and what must stay is never left out', () => {
  const must = step({ stays: 'must', least: 8 });
  expect(movesOf(must, 9, 1, 4)).toMatchObject({ shorter: true, leaveOut: false });
  expect(movesOf(must, 8, 1, 4)).toMatchObject({ shorter: false, leaveOut: false });
  expect(movesOf(step({}), 2, 1, 4)).toMatchObject({ shorter: true, leaveOut: true });
  expect(movesOf(step({}), 1, 1, 4)).toMatchObject({ shorter: false, leaveOut: true });
  expect([89, 90].map((minutes) => movesOf(must, minutes, 1, 4).longer)).toEqual([true, false]);
});

test('what is left out is known by name, and comes back with the minutes of its version or with its longest', () => {
  const known = step({});
  expect(
    leftOut(
      plan([
        { id: 'talk', minutes: 0 },
        { id: 'of-a-later-version', minutes: 0 },
      ]),
      [known, step({ id: 'elsewhere' })],
    ),
  ).toEqual([known]);
  expect(leftOut(plan([{ id: 'talk', minutes: 1 }]), [known])).toEqual([]);
  expect([minutesBack(known, 'two'), minutesBack(known, 'taster')]).toEqual([7, 9]);
  expect(minutesBack(step({ minutes: { two: 0, three: 0 } as Step['minutes'] }), 'two')).toBe(5);
});

test('a card that is kept back is offered to no step, and only a worked example can be thought aloud', () => {
  const cards: PlanCard[] = [
    { number: 1, title: 'Fare', phase: 'secondary', worked: true, keptBack: false },
    { number: 14, title: 'Full', phase: 'primary', worked: false, keptBack: true },
    { number: 20, title: 'Treat', phase: 'primary', worked: false, keptBack: false },
  ];
  const offered = (part: Partial<Step>, chosen?: number) =>
    cardsOfStep(cards, step(part), chosen).map(({ number }) => number);
  expect(offered({ slides: [] })).toEqual([1, 20]);
  expect(offered({ slides: [{ layout: 'worked' }] as Step['slides'] })).toEqual([1]);
  // What a plan chose earlier stays in sight.
  expect(offered({ slides: [] }, 14)).toEqual([1, 14, 20]);
});

test('a plan knows of a card whether it has a worked example, and whether a response of it is kept back', () => {
  const known = { number: 3, title: 'Gym', phase: 'primary' };
  const made = (more: object) =>
    planCard({ ...known, responses: [{}, { keptBack: false }], ...more } as unknown as Card);
  expect([
    made({}),
    made({ workedExample: {} }),
    made({ responses: [{}, { keptBack: true }] }),
    made({ responses: [] }),
  ]).toEqual([
    { ...known, worked: false, keptBack: false },
    { ...known, worked: true, keptBack: false },
    { ...known, worked: false, keptBack: true },
    { ...known, worked: false, keptBack: false },
  ]);
});

test('cards of the plan’s own phase come first, and none is lost', () => {
  const cards = [
    { number: 1, phase: 'primary' },
    { number: 2, phase: 'secondary' },
    { number: 3, phase: 'primary' },
  ] as PlanCard[];
  const numbers = (list: PlanCard[]) => list.map(({ number }) => number);
  const { own, others } = cardsFor(cards, 'primary');
  expect([numbers(own), numbers(others)]).toEqual([[1, 3], [2]]);
  expect(cardsFor(cards, 'mixed').own).toEqual([]);
});
