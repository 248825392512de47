/**
 * The rule that places a response: three gates, then five tests.
 * Our reading, built beside the examples of Blackpool's community of practice (notes, undated; we infer 2019); it is not theirs.
 * It reads the response, never the problem: "here" means the whole school, and `what` and `next`
 * are judged as if the response had worked.
 */
import type { Answer, Level } from './level.ts';

export interface Tests {
  /** Who benefits from now on: one child (or those somebody notices) · everyone facing this here · people beyond this school. */
  who: 'one' | 'here' | 'beyond';
  /** What changes: the child's situation · something the school controls · a cause held by others. */
  what: 'child' | 'school' | 'cause';
  /** The next child: must ask, apply, pay, prove or be spotted · gets it as of right, free and unasked. */
  next: 'must-ask' | 'as-of-right';
  /** Who acts: one adult's kindness · the school owns it · people beyond the school act together. */
  acts: 'one-adult' | 'school' | 'together';
  /** Is there an act, or a dated ask of a named person who can decide? */
  action: boolean;
}

/** Gates 1 and 2 are judgements that an author makes; gate 3 follows from the tests. */
export type WrittenGate = 'first' | 'higher-wall';
export type Gate = WrittenGate | 'not-yet';
export type Line = 'beating/changing' | 'changing/supercharged';
/** Where a response fits closest: a level, a line between two, or a gate. */
export type Fit = Level | Line | Gate;

export const GATES: readonly Gate[] = ['first', 'higher-wall', 'not-yet'];
export const LINES: readonly Line[] = ['beating/changing', 'changing/supercharged'];

/** Places one response. Pure: the same tests and gate always give the same fit. */
export function fitOf(tests: Tests, gate?: WrittenGate): Fit {
  if (gate) return gate;
  if (!tests.action) return 'not-yet';
  if (tests.next === 'must-ask')
    return reachesButMustBeAskedFor(tests) ? 'beating/changing' : 'beating';
  if (tests.who === 'one') return 'beating';
  if (tests.what === 'child') return 'beating/changing';
  if (tests.what === 'school') return tests.who === 'here' ? 'changing' : 'changing/supercharged';
  return tests.who === 'beyond' && tests.acts === 'together'
    ? 'supercharged'
    : 'changing/supercharged';
}

/** A fund you must apply for; a club with a price on the door. */
const reachesButMustBeAskedFor = ({ who, what, acts }: Tests): boolean =>
  who !== 'one' && what !== 'child' && acts !== 'one-adult';

export const isLine = (fit: Fit): fit is Line => LINES.includes(fit as Line);
export const isGate = (fit: Fit): fit is Gate => GATES.includes(fit as Gate);

/** The answers that stand beside a fit: its levels, and for a gate the fourth answer. A duty is never asked about. */
export function answersOf(fit: Fit): Answer[] {
  if (fit === 'first') return [];
  return isGate(fit) ? ['depends'] : levelsOf(fit);
}

/** The levels that a fit allows: one, two for a line, none for a gate. */
export function levelsOf(fit: Fit): Level[] {
  if (isGate(fit)) return [];
  return fit.split('/') as Level[];
}
