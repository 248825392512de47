/** What to do next, by how far apart the room is. Pure. */
import { answersOf, isGate, type Fit } from '../../../../model/card/rule.ts';
import { FEWEST_SHOWN, sumOf, type Counts } from '../../../../model/session/round.ts';
import type { VoteNumber } from '../next-round.ts';

/** Below this share near the closest fit, few are; up to the other the room is split. From peer instruction. */
const FEW = 0.35;
const MOST = 0.7;

export type Advice =
  | 'too-few'
  | 'higher-wall'
  | 'nobody-acted'
  | 'on-the-line'
  | 'depends'
  | 'few-near'
  | 'split'
  | 'most-near';
/** When it is given: the vote before the talk, the vote after it, or once the room sees the closest fit. */
export type Moment = 'before' | 'after' | 'shown';
export const momentOf = (vote: VoteNumber, revealed: boolean): Moment =>
  revealed ? 'shown' : vote === 0 ? 'before' : 'after';

/**
 * A share is never looked at for a response on the line. The fourth answer is never counted against anybody, and is itself the
 * closest fit of what makes things harder and of what nobody has begun.
 */
export function adviceFor(fit: Fit, counts: Counts): Advice {
  const sum = sumOf(counts);
  if (sum < FEWEST_SHOWN) return 'too-few';
  const answers = answersOf(fit);
  if (answers.length === 2) return 'on-the-line';
  const near = answers.reduce((all, answer) => all + counts[answer], 0);
  if (isGate(fit))
    return byShare(near / sum, fit === 'higher-wall' ? 'higher-wall' : 'nobody-acted');
  if (counts.depends * 3 >= sum) return 'depends';
  return byShare(near / (sum - counts.depends), 'few-near');
}

function byShare(near: number, few: Advice): Advice {
  if (near < FEW) return few;
  return near <= MOST ? 'split' : 'most-near';
}

/** A rule of thumb of others, or our own reading. */
export const sourceOf = (advice: Advice): 'peer-instruction' | 'ours' =>
  advice === 'few-near' || advice === 'split' || advice === 'most-near'
    ? 'peer-instruction'
    : 'ours';
