/** The programme for those who come, as text for an e-mail. Pure. */
import { dayOf } from '../../../model/plan/day.ts';
import { minutesOf, timeAfter, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { nameOf } from '../planner.ts';
import { PROGRAMME_WORDS } from './programme.words.ts';

export const programmeTitle = (plan: Plan): string => PROGRAMME_WORDS.title(nameOf(plan));

/** Lines that a participant needs: times, titles, and four promises. No notes. */
export function programmeText(plan: Plan, steps: readonly Step[]): string {
  const end = timeAfter(plan.starts, minutesOf(plan));
  return [
    programmeTitle(plan),
    '',
    ...dayOf(plan, steps).map(({ step, begins }) =>
      PROGRAMME_WORDS.line(
        timeAfter(plan.starts, begins) || PROGRAMME_WORDS.minute(begins),
        step.title,
      ),
    ),
    ...(end ? [PROGRAMME_WORDS.line(end, PROGRAMME_WORDS.end)] : []),
    '',
    PROGRAMME_WORDS.promises,
  ].join('\n');
}
