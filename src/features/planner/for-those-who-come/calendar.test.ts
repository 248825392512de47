import { expect, test } from '@playwright/test';
import { newPlan, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { calendarFile, folded } from './calendar.ts';

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

test('the calendar file has its day, its times, and signs that calendars would trip over escaped', () => {
  const file = calendarFile(plan, steps, '2026-12-01') ?? '';
  expect(file).toContain('DTSTART:20261201T135000\r\nDTEND:20261201T141000\r\n');
  expect(file).toContain('SUMMARY:Changing the odds: Monday\\; hall');
  expect(calendarFile({ ...plan, starts: '' }, steps, '2026-12-01')).toBeUndefined();
  expect(calendarFile(plan, steps, 'soon')).toBeUndefined();
});

test('no line of a calendar file is longer than 75 octets, and unfolded it says all again', () => {
  const octets = (line: string) => new TextEncoder().encode(line).length;
  const file = calendarFile({ ...plan, name: 'Żółć 🏫 '.repeat(8) }, steps, '2026-12-01') ?? '';
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map(octets))).toBe(75);
  expect(file).not.toContain('\uFFFD');
  const unfolded = file.replaceAll('\r\n ', '');
  expect(unfolded).toContain('SUMMARY:Changing the odds: Żółć 🏫 Żółć 🏫');
  expect(unfolded).toContain('You are paid for this time: if not\\, tell us.\r\nEND:VEVENT');
});

test('a line that fits is left alone, and a letter of several octets is never cut', () => {
  expect(folded('x'.repeat(75))).toBe('x'.repeat(75));
  expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  expect(folded('x'.repeat(149))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}`);
  expect(folded('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
  expect(folded(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
});

test('a session that passes midnight ends on the next day', () => {
  const late = calendarFile({ ...plan, starts: '23:50' }, steps, '2026-12-31');
  expect(late).toContain('DTSTART:20261231T235000\r\nDTEND:20270101T001000\r\n');
});

test('a session without minutes ends on its own day', () => {
  const short = { ...plan, steps: [{ id: 'welcome', minutes: 0 }] };
  expect(calendarFile(short, steps, '2026-12-31')).toContain('DTEND:20261231T135000\r\n');
});

test('there is no calendar file for a day or a time that is none', () => {
  for (const day of ['2026-13-01', '2026-02-30', '', '1 December'])
    expect(calendarFile(plan, steps, day), day).toBeUndefined();
  expect(calendarFile({ ...plan, starts: '99:99' }, steps, '2026-12-01')).toBeUndefined();
});
