/** The programme for those who come: as text for an e-mail, and as a file for a calendar. Pure. */
import { minutesOf, timeAfter, type Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';

/** Lines that a participant needs: times, titles, and four promises. No notes. */
export function programmeText(plan: Plan, steps: readonly Step[]): string {
  let clock = 0;
  const lines = plan.steps
    .filter(({ minutes }) => minutes > 0)
    .map(({ id, minutes }) => {
      const at = timeAfter(plan.starts, clock) || `${clock} min`;
      clock += minutes;
      return `${at}  ${steps.find((step) => step.id === id)?.title ?? id}`;
    });
  const end = timeAfter(plan.starts, clock);
  return [
    `Changing the odds${plan.name ? `: ${plan.name}` : ''}`,
    '',
    ...lines,
    ...(end ? [`${end}  End`] : []),
    '',
    'For every adult in the school. Nothing to prepare. No child is named. Nobody has to share. Step out when you need to. You are paid for this time: if not, tell us.',
  ].join('\n');
}

const stamp = (day: string, time: string): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** One event in local time, as RFC 5545 has it. `day` as 2026-12-01. Nothing without a start. */
export function calendarFile(plan: Plan, steps: readonly Step[], day: string): string | undefined {
  const end = timeAfter(plan.starts, minutesOf(plan));
  if (!end || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Changing the Odds//EN',
    'BEGIN:VEVENT',
    `UID:${plan.id}@changing-the-odds`,
    `DTSTAMP:${stamp(day, '00:00')}Z`,
    `DTSTART:${stamp(day, plan.starts)}`,
    `DTEND:${stamp(day, end)}`,
    `SUMMARY:${escaped(`Changing the odds${plan.name ? `: ${plan.name}` : ''}`)}`,
    `DESCRIPTION:${escaped(programmeText(plan, steps))}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
