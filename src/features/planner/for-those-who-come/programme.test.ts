import { expect, test } from '@playwright/test';
import { programmeText } from './programme.ts';
import { newPlan, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';

const steps = [
  { id: 'welcome', title: 'Welcome' },
  { id: 'break', title: 'Break' },
  { id: 'close', title: 'Close' },
] as Step[];
const plan: Plan = {
  ...newPlan([], 'two', 'p-1', 0),
  name: 'Monday; hall',
  starts: '13:50',
  staff: 20,
  steps: [
    { id: 'welcome', minutes: 15 },
    { id: 'break', minutes: 0 },
    { id: 'close', minutes: 5 },
  ],
};

test('the programme gives clock times and leaves out what is left out', () => {
  expect(programmeText(plan, steps).split('\n').slice(2, 5)).toEqual([
    '13:50  Welcome',
    '14:05  Close',
    '14:10  End',
  ]);
  expect(programmeText({ ...plan, starts: '' }, steps)).toContain('15 min  Close');
});

test('a name of one space is no name, and 99:99 no time', () => {
  expect(programmeText({ ...plan, name: ' ' }, steps).split('\n')[0]).toBe('Changing the odds');
  const text = programmeText({ ...plan, starts: '99:99' }, steps);
  expect(text).toContain('0 min  Welcome');
  expect(text).not.toContain('End');
});
