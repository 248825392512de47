import { expect, test } from '@playwright/test';
import type { Step } from '../session/step.ts';
import { cardIn, dayOf } from './day.ts';
import { newPlan, type Plan } from './plan.ts';

test('a step begins when those before it are over; one left out is not in the day, and an unknown one takes its time', () => {
  const steps = ['welcome', 'break', 'close'].map((id) => ({ id, title: id }) as Step);
  const plan = {
    ...newPlan([], 'two', 'p-1', 0),
    steps: [
      { id: 'welcome', minutes: 1 },
      { id: 'break', minutes: 0 },
      { id: 'of-a-later-version', minutes: 7 },
      { id: 'close', minutes: 3 },
    ],
  };
  expect(dayOf(plan, steps).map(({ step, begins, minutes }) => [step.id, begins, minutes])).toEqual(
    [
      ['welcome', 0, 1],
      ['close', 8, 3],
    ],
  );
});

test('a step shows the card of the plan, or else its own; a card that is not on this device has no number', () => {
  const talk = { id: 'talk', card: 3 } as Step;
  const shown = (cards: Plan['cards']) => cardIn({ ...newPlan([], 'two', 'p-1', 0), cards }, talk);
  expect([shown({}), shown({ talk: 8 }), shown({ talk: 'own:bus' })]).toEqual([3, 8, undefined]);
  const without = { id: 'talk' } as Step;
  for (const cards of [{}, { talk: 8 }])
    expect(cardIn({ ...newPlan([], 'two', 'p-1', 0), cards }, without)).toBeUndefined();
});
