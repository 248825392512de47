/** How the planner reads what people type, and what a plan is called. Pure. */
import { MOST_STAFF, OWN_LEAST, OWN_MOST, type Plan } from '../../model/plan/plan.ts';
import { saidRoles, type Roles } from '../../model/plan/seats.ts';

/** The name as people read it: one of spaces only is no name. */
export const nameOf = ({ name }: Pick<Plan, 'name'>): string => name.trim();

/** A whole number from 0 to `most`, whatever was typed. */
export const wholeNumber = (typed: string, most: number): number =>
  Math.min(most, Math.max(0, Math.round(Number(typed) || 0)));

/** The length of one's own that begins from the minutes of the steps as they stand. */
export const ownLengthFrom = (minutes: number): number =>
  Math.min(OWN_MOST, Math.max(OWN_LEAST, minutes));

/** The groups once `typed` stands in the field of one: all three together are never more than a plan seats. */
export function rolesTyped(roles: Roles, group: keyof Roles, typed: string): Roles {
  const elsewhere = saidRoles(roles) - roles[group];
  return { ...roles, [group]: wholeNumber(typed, Math.max(0, MOST_STAFF - elsewhere)) };
}

/** Nobody more fits into this plan. */
export const isFull = ({ staff, roles }: Pick<Plan, 'staff' | 'roles'>): boolean =>
  Math.max(staff, saidRoles(roles)) >= MOST_STAFF;
