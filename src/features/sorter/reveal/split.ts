/** Where two people stand on one card, row by row: what the reveal draws, and what it says in one sentence. Pure. */
import type { Card, ResponseId } from '../../../model/card/card.ts';
import type { Answer, Level } from '../../../model/card/level.ts';
import { isGate, levelsOf, type Fit } from '../../../model/card/rule.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { placingOf, standingOf } from '../sorter.ts';

export interface SplitRow {
  id: ResponseId;
  answers: Answer[];
  fit: Fit;
  /** Where the closest fit lies: one level, two for a line, none for a gate. */
  levels: Level[];
  standing: 'agreed' | 'split' | 'not-placed';
  /** Worth a talk: the two are split, or what they agreed on is not the closest fit. "It depends" is a talk too, never a fault. */
  talk: boolean;
}

export const splitRows = (card: Card, sorting: Sorting): SplitRow[] =>
  card.responses.map(({ id, fit }) => {
    const placing = placingOf(sorting, card.id, id);
    const standing = standingOf(placing);
    const levels = levelsOf(fit);
    const [answer] = placing.answers;
    const near = answer !== undefined && answer !== 'depends' && levels.includes(answer);
    return {
      id,
      answers: placing.answers,
      fit,
      levels,
      standing,
      talk: standing === 'split' || (standing === 'agreed' && (isGate(fit) || !near)),
    };
  });

const count = (many: number, one: string, more: string): string =>
  many === 1 ? `1 ${one}` : `${many} ${more}`;

/** One or two plain sentences, for the eye and for the ear. */
export function splitSentence(rows: SplitRow[]): string {
  const placed = rows.filter(({ standing }) => standing !== 'not-placed');
  if (placed.length === 0)
    return 'You two placed nothing on this card, so the drawing shows the closest fits alone.';
  const split = placed.filter(({ standing }) => standing === 'split');
  const talk = rows.filter(({ talk }) => talk);
  const first =
    split.length === 0
      ? placed.length === 1
        ? 'You two agreed on the one response that you placed.'
        : `You two agreed on all ${placed.length} responses that you placed.`
      : `You two were split on ${count(split.length, 'response', 'responses')} of ${placed.length}.`;
  return talk.length === 0
    ? `${first} That is close to our reading: what would somebody in another job say?`
    : `${first} Start your talk with ${listed(talk.map(({ id }) => id))}.`;
}

const listed = (ids: string[]): string =>
  ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
