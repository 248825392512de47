/** When each fact is to be looked at again, for whoever keeps the toolkit. Pure: cards in, a list by day out. */
import type { Card, Fact } from './card.ts';

export interface DatedFact {
  fact: Fact;
  card: Pick<Card, 'id' | 'number' | 'title'>;
}

/** Every fact of every card, the soonest to be looked at first; on one day in the order of the cards. */
export const factsByDay = (cards: readonly Card[]): DatedFact[] =>
  cards
    .flatMap(({ id, number, title, facts }) =>
      facts.map((fact) => ({ fact, card: { id, number, title } })),
    )
    .toSorted(
      (a, b) => a.fact.checkBy.localeCompare(b.fact.checkBy) || a.card.number - b.card.number,
    );

const DAY = 86_400_000;

/** The facts to be looked at within so many days of `now` (an instant), those whose day is past included. */
export const dueWithin = (facts: readonly DatedFact[], days: number, now: number): DatedFact[] =>
  facts.filter(({ fact }) => Date.parse(fact.checkBy) - now <= days * DAY);
