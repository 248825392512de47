import { expect, test } from '@playwright/test';
import type { Step } from '../session/step.ts';
import { dayOf } from './day.ts';
import { newPlan } from './plan.ts';

test('a step begins when those before it are over; one left out is not in the day, and an unknown one takes its time', () => {
  const steps = ['welcome', 'break', 'close'].map((id) => ({ id, title: id }) as Step);
  const plan = {
    ...newPlan([], 'two', 'p-1', 0),
    steps: [
      { id: 'welcome', minutes: 5 },
      { id: 'break', minutes: 0 },
      { id: 'of-a-later-version', minutes: 7 },
      { id: 'close', minutes: 3 },
    ],
  };
  expect(dayOf(plan, steps).map(({ step, begins, minutes }) => [step.id, begins, minutes])).toEqual(
    [
      ['welcome', 0, 5],
      ['close', 12, 3],
    ],
  );
});
