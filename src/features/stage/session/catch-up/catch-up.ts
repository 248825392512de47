/** A shorter plan that ends when the session was to end. Pure. */
import type { PlannedStep, Session } from '../../../../model/session/session.ts';
import type { Step } from '../../../../model/session/step.ts';

export interface Cut {
  id: string;
  title: string;
  /** Whole minutes. */
  from: number;
  to: number;
}
interface Ahead {
  part: PlannedStep;
  step: Step;
}

/** The fewest minutes that a step can do with: none for one that may go. */
const leastOf = ({ stays, least }: Step): number => (stays === 'go' ? 0 : least);
/** What may go, or how far a step may be shortened: the longest slack first. */
const slackOf = ({ part, step }: Ahead): number => part.minutes - leastOf(step);
const bySlack = (ahead: readonly Ahead[], stays: Step['stays']): Ahead[] =>
  ahead
    .filter(({ step }) => step.stays === stays)
    .toSorted((longer, shorter) => slackOf(shorter) - slackOf(longer));

/**
 * A plan to the same end time. First what may go, then what may be shortened, the longest slack first; what must stay and every
 * break keep their minutes. `gained` may fall short: then the sentence says by how much.
 */
export function catchUp(
  session: Session,
  steps: readonly Step[],
  minutesBehind: number,
): { cuts: Cut[]; gained: number } {
  const ahead = session.plan
    .filter((_, at) => at > session.at.step)
    .flatMap((part) => {
      const step = steps.find(({ id }) => id === part.id);
      return step ? [{ part, step }] : [];
    });
  const cuts: Cut[] = [];
  let gained = 0;
  for (const { part, step } of [...bySlack(ahead, 'go'), ...bySlack(ahead, 'shorten')]) {
    const least = leastOf(step);
    if (gained >= minutesBehind || least >= part.minutes) continue;
    // What goes goes whole; what is shortened loses no more than is needed.
    const to = least === 0 ? 0 : Math.max(least, part.minutes - (minutesBehind - gained));
    cuts.push({ id: part.id, title: step.title, from: part.minutes, to });
    gained += part.minutes - to;
  }
  return { cuts, gained };
}
