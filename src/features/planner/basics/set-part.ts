import type { Plan } from '../../../model/plan/plan.ts';

/** Changes some of what a plan says about the session, and nothing about its steps. */
export type SetPart = (part: Partial<Plan>) => void;
