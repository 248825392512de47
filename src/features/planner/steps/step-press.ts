import type { PlanEvent } from '../../../model/plan/change-plan.ts';

/** One press on a step: what it changes, what is said of it, and on which button the focus stands then, first choice first. */
export interface StepPress {
  event: PlanEvent;
  message: string;
  focus: string[];
}
