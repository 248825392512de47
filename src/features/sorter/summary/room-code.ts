/** What a table tells the room of one card: its answers and its number, never its words. Pure. */
import type { Card } from '../../../model/card/card.ts';
import type { TableResult } from '../../../model/session/table-code.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { placingOf } from '../sorter.ts';

/** The same small number for the same sorting, so that a table typed in twice is known. FNV-1a, folded to 12 bits. */
function idOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
}

/** The cards of which something was placed, in the order of the deck. */
export const placedCards = (cards: readonly Card[], sorting: Sorting): Card[] =>
  cards.filter((card) =>
    card.responses.some(({ id }) => placingOf(sorting, card.id, id).answers.length > 0),
  );

/** Where the two are split, the first answer is told. */
export const tableResult = (card: Card, sorting: Sorting, table: number): TableResult => ({
  card: card.number,
  edition: card.edition,
  table,
  id: idOf(sorting.id),
  answers: Object.fromEntries(
    card.responses.flatMap(({ id }) => {
      const { answers } = placingOf(sorting, card.id, id);
      const [answer] = answers;
      return answer ? [[id, { answer, split: answers.length === 2 }]] : [];
    }),
  ),
});
