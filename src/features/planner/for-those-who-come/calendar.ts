/** One event for a calendar, in local time, as RFC 5545 has it. Pure. */
import { isDay } from '../../../model/guard.ts';
import { minutesOf, timeAfter, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { programmeText, programmeTitle } from './programme.ts';

export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

const MOST_OCTETS = 75;

/** `day` as 2026-12-01 and `time` as 13:50. */
const stamp = (day: string, time: string): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A day and so many days later; nothing when it is not a day. */
function dayAfter(day: string, days: number): string | undefined {
  if (!isDay(day)) return;
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A line of 75 octets at most; what does not fit goes on in lines that begin with a space, and no letter is cut in two. */
export function folded(line: string): string {
  const octets = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += letter;
    length += size;
  }
  return [...lines, current].join('\r\n');
}

/** The text of the file, or nothing without a start and a day. `day` as 2026-12-01. */
export function calendarFile(plan: Plan, steps: readonly Step[], day: string): string | undefined {
  const minutes = minutesOf(plan);
  const [begins, ends] = [timeAfter(plan.starts, 0), timeAfter(plan.starts, minutes)];
  // A session that passes midnight ends a day later.
  const lastDay = dayAfter(day, ends < begins ? 1 : 0);
  if (!begins || !lastDay) return;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//changing-the-odds//EN',
    'BEGIN:VEVENT',
    `UID:${plan.id}@changing-the-odds`,
    `DTSTAMP:${stamp(day, '00:00')}Z`,
    `DTSTART:${stamp(day, begins)}`,
    `DTEND:${stamp(lastDay, ends)}`,
    `SUMMARY:${escaped(programmeTitle(plan))}`,
    `DESCRIPTION:${escaped(programmeText(plan, steps))}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
