/** How many have answered, said kindly. Pure. */
import type { Tally } from '../../../model/session/round.ts';
import { VOTE_WORDS } from './vote.words.ts';

/** `present` is 0 while nobody has said how many are here. */
export function totalWords(tally: Tally | null, answered: number, present: number): string {
  if (answered === 0) return VOTE_WORDS.none;
  // One answer a table is not one a person.
  if (tally?.way === 'codes') return VOTE_WORDS.tables(answered);
  if (present === 0) return VOTE_WORDS.soFar(answered);
  if (answered > present) return VOTE_WORDS.more(answered, present);
  return answered < present ? VOTE_WORDS.fewer(answered, present) : VOTE_WORDS.all(present);
}
