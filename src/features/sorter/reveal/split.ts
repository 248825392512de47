/** Where two people stand on one card, row by row: what the reveal draws, and what it says in one sentence. Pure. */
import type { Card, ResponseId } from '../../../model/card/card.ts';
import type { Answer } from '../../../model/card/level.ts';
import { answersOf, type Fit } from '../../../model/card/rule.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { placingOf, standingOf, type Standing } from '../sorter.ts';
import { SPLIT_WORDS } from './reveal.words.ts';

export interface SplitRow {
  id: ResponseId;
  answers: Answer[];
  fit: Fit;
  /** Where the closest fit lies: one answer, two for a line, the fourth for what is none of the three. */
  fits: Answer[];
  standing: Standing;
  /** Worth a talk: the two are split, or their answer is not the closest fit. A talk is never a fault. */
  talk: boolean;
}

export const splitRows = (card: Card, sorting: Sorting): SplitRow[] =>
  card.responses.map(({ id, fit }) => {
    const placing = placingOf(sorting, card.id, id);
    const standing = standingOf(placing);
    const fits = answersOf(fit);
    const [answer] = placing.answers;
    const near = answer !== undefined && fits.includes(answer);
    return {
      id,
      answers: placing.answers,
      fit,
      fits,
      standing,
      talk: standing === 'split' || (standing === 'one-answer' && !near),
    };
  });

/** One or two plain sentences, for the eye and for the ear. */
export function splitSentence(rows: SplitRow[]): string {
  const placed = rows.filter(({ standing }) => standing !== 'not-placed');
  if (placed.length === 0) return SPLIT_WORDS.placedNothing;
  const split = placed.filter(({ standing }) => standing === 'split');
  const talk = rows.filter(({ talk }) => talk);
  const standings =
    split.length === 0
      ? SPLIT_WORDS.oneAnswer(placed.length)
      : SPLIT_WORDS.split(split.length, placed.length);
  const next =
    talk.length === 0 ? SPLIT_WORDS.close : SPLIT_WORDS.startWith(talk.map(({ id }) => id));
  return `${standings} ${next}`;
}
