/** How many moved between two votes, as far as it is known. Pure. */
import { ANSWERS } from '../../../../model/card/level.ts';
import { countsOf, type Tally } from '../../../../model/session/round.ts';
import { MOVED_WORDS } from './moved.words.ts';

/** In a sentence, for the ear and beneath the drawing; '' until both votes are in. */
export function movedWords(
  [first, second]: readonly [Tally | null, Tally | null],
  flow: number[][] | null,
): string {
  if (!first || !second) return '';
  if (flow) {
    const all = flow.flat().reduce((sum, count) => sum + count, 0);
    const stayed = ANSWERS.reduce((sum, _, at) => sum + (flow[at]?.[at] ?? 0), 0);
    return MOVED_WORDS.known(all - stayed, all);
  }
  const least = leastMoved(first, second);
  return least === 0 ? MOVED_WORDS.same : MOVED_WORDS.atLeast(least);
}

/** Sums tell only the least: whoever came to an answer or left one. */
function leastMoved(first: Tally, second: Tally): number {
  const [before, after] = [countsOf(first), countsOf(second)];
  const gained = ANSWERS.map((answer) => after[answer] - before[answer]);
  const came = gained.reduce((sum, change) => sum + Math.max(0, change), 0);
  const left = gained.reduce((sum, change) => sum + Math.max(0, -change), 0);
  return Math.max(came, left);
}
