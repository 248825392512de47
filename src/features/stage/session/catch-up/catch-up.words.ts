import { counted, listed } from '../../../../model/say.ts';
import type { Cut } from './catch-up.ts';

const minutes = (count: number) => counted(count, { one: 'minute', other: 'minutes' });

/** What the facilitator says aloud when the plan changes. */
export function catchUpSentence(
  cuts: readonly Cut[],
  gained: number,
  minutesBehind: number,
): string {
  if (cuts.length === 0)
    return 'There is nothing left that may be cut: end a little late, or take a shorter reply at each table.';
  const leftOut = cuts.filter(({ to }) => to === 0).map(({ title }) => `we leave out “${title}”`);
  const shorter = cuts
    .filter(({ to }) => to > 0)
    .map(({ title, to }) => `“${title}” takes ${minutes(to)}`);
  const late =
    gained < minutesBehind ? ` We shall still be ${minutes(minutesBehind - gained)} late.` : '';
  return `To end on time, ${listed([...leftOut, ...shorter])}.${late}`;
}
