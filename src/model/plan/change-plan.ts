/** What a facilitator does to a plan: each act leads from one plan to the next. Pure. */
import type { CardRef } from '../card/card-ref.ts';
import type { Step, Version } from '../session/step.ts';
import type { WallPart } from './for-the-wall.ts';
import { MOST_STAFF, MOST_STEP_MINUTES, newPlan, type Plan, type PlanStep } from './plan.ts';

/** The fewest minutes that a step may have in a plan: what must stay stays, and a break is never under eight. */
export const leastOf = (step: Step): number =>
  step.stays === 'must' ? Math.max(1, step.least) : 0;

export type PlanEvent =
  | { kind: 'minutes'; id: string; minutes: number }
  | { kind: 'move'; id: string; by: -1 | 1 }
  | {
      kind: 'set';
      part: Partial<
        Omit<Plan, 'id' | 'version' | 'steps' | 'cards' | 'wall' | 'updatedAt' | 'stamps'>
      >;
    }
  | { kind: 'wall'; part: WallPart; text: string }
  | { kind: 'card'; id: string; number: CardRef }
  | { kind: 'version'; version: Version };

/** The next plan. What must stay cannot go below its least; the welcome stays first and the close last. Pure. */
export function changePlan(
  plan: Plan,
  event: PlanEvent,
  steps: readonly Step[],
  now: number,
): Plan {
  const stamped = { ...plan, updatedAt: now };
  switch (event.kind) {
    case 'set':
      return together({ ...stamped, ...event.part });
    case 'card':
      return { ...stamped, cards: { ...plan.cards, [event.id]: event.number } };
    case 'wall':
      return { ...stamped, wall: { ...plan.wall, [event.part]: event.text } };
    case 'version':
      return {
        ...stamped,
        version: event.version,
        own: 0,
        steps: newPlan(steps, event.version, plan.id, now).steps,
      };
    case 'minutes': {
      const changed = withMinutes(plan, event, steps);
      return changed ? { ...stamped, steps: changed } : plan;
    }
    case 'move': {
      const moved = withMoved(plan, event);
      return moved ? { ...stamped, steps: moved } : plan;
    }
  }
}

/** The steps with other minutes for one of them; nothing for a step that the plan does not have. */
function withMinutes(
  plan: Plan,
  { id, minutes }: { id: string; minutes: number },
  steps: readonly Step[],
): PlanStep[] | undefined {
  const step = steps.find((known) => known.id === id);
  if (!step || !plan.steps.some((part) => part.id === id)) return;
  // A step that this version leaves out may stay out, whatever its kind.
  const least = step.minutes[plan.version] === 0 ? 0 : leastOf(step);
  const next = Math.min(MOST_STEP_MINUTES, Math.max(least, Math.round(minutes)));
  return plan.steps.map((part) => (part.id === id ? { ...part, minutes: next } : part));
}

/** The steps with one of them before or after its neighbour. The first and the last frame the session: they stay. */
function withMoved(plan: Plan, { id, by }: { id: string; by: -1 | 1 }): PlanStep[] | undefined {
  const between = plan.steps.filter(({ minutes }) => minutes > 0).slice(1, -1);
  const at = between.findIndex((part) => part.id === id);
  const [moved, neighbour] = [between[at], between[at + by]];
  if (!moved || !neighbour) return;
  return plan.steps.map((part) => {
    if (part === moved) return neighbour;
    return part === neighbour ? moved : part;
  });
}

/** Choices that hang together: nobody sorts on phones that are not there, and the groups are never more than the staff. */
export function together(plan: Plan): Plan {
  const counted = plan.roles.teaching + plan.roles.support + plan.roles.leading;
  return {
    ...plan,
    pairs: plan.phones ? plan.pairs : 'paper',
    staff: Math.min(MOST_STAFF, Math.max(plan.staff, counted)),
  };
}
