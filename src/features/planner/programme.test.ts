import { expect, test } from '@playwright/test';
import { calendarFile, programmeText } from './programme.ts';
import { newPlan, type Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';

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

test('the calendar file has its day, its times, and signs that calendars would trip over escaped', () => {
  const file = calendarFile(plan, steps, '2026-12-01') ?? '';
  expect(file).toContain('DTSTART:20261201T135000\r\nDTEND:20261201T141000\r\n');
  expect(file).toContain('SUMMARY:Changing the odds: Monday\\; hall');
  expect(calendarFile({ ...plan, starts: '' }, steps, '2026-12-01')).toBeUndefined();
  expect(calendarFile(plan, steps, 'soon')).toBeUndefined();
});
