/** What to do next, by how far apart the room is. Pure. */
import { isGate, levelsOf, type Fit } from '../../../../model/card/rule.ts';
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

/** A share is never looked at for a response on the line, and "it depends" is never counted against anybody. */
export function adviceFor(fit: Fit, counts: Counts): Advice {
  const sum = sumOf(counts);
  if (sum < FEWEST_SHOWN) return 'too-few';
  if (isGate(fit)) return fit === 'higher-wall' ? 'higher-wall' : 'nobody-acted';
  const levels = levelsOf(fit);
  if (levels.length === 2) return 'on-the-line';
  if (counts.depends * 3 >= sum) return 'depends';
  const near = levels.reduce((all, level) => all + counts[level], 0) / (sum - counts.depends);
  return near < FEW ? 'few-near' : near <= MOST ? 'split' : 'most-near';
}

/** A rule of thumb of others, or our own reading. */
export const sourceOf = (advice: Advice): 'peer-instruction' | 'ours' =>
  advice === 'few-near' || advice === 'split' || advice === 'most-near'
    ? 'peer-instruction'
    : 'ours';
