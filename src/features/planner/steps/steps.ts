/** What may be done with a step of a plan where it stands, and what has been left out. Pure. */
import { leastOf } from '../../../model/plan/change-plan.ts';
import { MOST_STEP_MINUTES, type Plan } from '../../../model/plan/plan.ts';
import { thinksAloud, type Step, type Version } from '../../../model/session/step.ts';
import type { PlanCard } from './plan-card.ts';

export interface StepMoves {
  shorter: boolean;
  longer: boolean;
  earlier: boolean;
  later: boolean;
  leaveOut: boolean;
}

/** `at`: the place among the `shown` steps, from 0. The first and the last frame the session: nothing goes past them. */
export function movesOf(step: Step, minutes: number, at: number, shown: number): StepMoves {
  const least = leastOf(step);
  const last = shown - 1;
  return {
    shorter: minutes > Math.max(1, least),
    longer: minutes < MOST_STEP_MINUTES,
    earlier: at > 1 && at < last,
    later: at > 0 && at < last - 1,
    leaveOut: least === 0,
  };
}

/** The steps of a plan that have no minutes, as far as this copy knows them. */
export const leftOut = (plan: Plan, steps: readonly Step[]): Step[] =>
  plan.steps.flatMap(({ id, minutes }) =>
    minutes === 0 ? steps.filter((step) => step.id === id) : [],
  );

/** For a step that no version has by itself. */
const MINUTES_OF_AN_EXTRA = 5;

/** A step comes back with the minutes of this version, or where that leaves it out, with the most that any version gives it. */
export const minutesBack = (step: Step, version: Version): number =>
  step.minutes[version] || Math.max(...Object.values(step.minutes)) || MINUTES_OF_AN_EXTRA;

/** The cards that a step can show: none that is kept back, and one that thinks a card aloud needs a worked example. */
export const cardsOfStep = (
  cards: readonly PlanCard[],
  step: Step,
  chosen: number | undefined,
): PlanCard[] =>
  cards.filter(
    ({ number, worked, keptBack }) =>
      number === chosen || (!keptBack && (worked || !thinksAloud(step))),
  );

/** Cards of the plan's own phase first; `own` is empty where no card is of that phase. */
export function cardsFor(
  cards: readonly PlanCard[],
  phase: Plan['phase'],
): { own: PlanCard[]; others: PlanCard[] } {
  return {
    own: cards.filter((card) => card.phase === phase),
    others: cards.filter((card) => card.phase !== phase),
  };
}
