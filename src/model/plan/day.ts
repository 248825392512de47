/** The day of a plan: what comes when. Pure. */
import { numberOfCard } from '../card/card-ref.ts';
import type { Step } from '../session/step.ts';
import type { Plan } from './plan.ts';

/** `begins` and `minutes` in minutes, `begins` from the start of the session. */
export interface DayPart {
  step: Step;
  begins: number;
  minutes: number;
}

/** Each step that has minutes, in order. One that this copy does not know takes its time and is not named. */
export function dayOf(plan: Plan, steps: readonly Step[]): DayPart[] {
  let clock = 0;
  const day: DayPart[] = [];
  for (const { id, minutes } of plan.steps) {
    const step = steps.find((known) => known.id === id);
    if (step && minutes > 0) day.push({ step, begins: clock, minutes });
    clock += minutes;
  }
  return day;
}

/** The number of the card that a step shows in this plan; nothing for a step without one, or a card that is not on this device. */
export const cardIn = (plan: Plan, { id, card }: Step): number | undefined =>
  card === undefined ? undefined : numberOfCard(plan.cards[id] ?? card);
