/** Which cards have a response that helps one child, for steps that begin from one. Pure. */
import type { Card, Response, ResponseId } from './card.ts';
import { ONE_CHILD_WORDS } from './one-child.words.ts';

type Sorted = Pick<Response, 'id' | 'fit' | 'tests' | 'keptBack'>;
export interface SortedCard extends Pick<Card, 'number'> {
  responses: readonly Sorted[];
}

const helpsOneChild = ({ fit, tests, keptBack }: Sorted): boolean =>
  fit === 'beating' && tests.who === 'one' && !keptBack;

/** The responses of a card that help one child, without those that are kept back. */
export const oneChildResponses = ({ responses }: SortedCard): ResponseId[] =>
  responses.filter(helpsOneChild).map(({ id }) => id);

/** Whole numbers in rising order as stretches: [1, 2, 3, 5] is [[1, 3], [5, 5]]. */
export function stretchesOf(numbers: readonly number[]): [from: number, to: number][] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}

/**
 * The line for a step that needs one: the cards of the session with their letters, then every card of the set by number.
 * `shown` holds the session's own cards in its order. Nothing when no card has one.
 */
export function oneChildLine(
  cards: readonly SortedCard[],
  shown: readonly number[],
): string | undefined {
  const having = cards
    .filter((card) => oneChildResponses(card).length > 0)
    .toSorted((left, right) => left.number - right.number);
  if (having.length === 0) return;
  const here = [...new Set(shown)].flatMap((number) => {
    const card = having.find((known) => known.number === number);
    return card ? [ONE_CHILD_WORDS.card(number, oneChildResponses(card))] : [];
  });
  const set = stretchesOf(having.map(({ number }) => number)).flatMap(([from, to]) =>
    to - from > 1 ? [ONE_CHILD_WORDS.stretch(from, to)] : [...new Set([`${from}`, `${to}`])],
  );
  return ONE_CHILD_WORDS.line(here, set);
}
