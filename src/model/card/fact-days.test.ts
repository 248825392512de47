import { expect, test } from '@playwright/test';
import type { Card, Fact } from './card.ts';
import { dueWithin, factsByDay } from './fact-days.ts';

const fact = (text: string, checkBy: string): Fact => ({
  text,
  publisher: 'A publisher',
  title: 'A title',
  year: 2026,
  nation: 'UK',
  address: 'https://example.org/',
  checkBy,
});
const card = (number: number, ...facts: Fact[]) =>
  ({ id: `card-${number}`, number, title: `Card ${number}`, facts }) as Card;
const facts = factsByDay([
  card(1, fact('late', '2027-09-01'), fact('soon', '2026-12-20')),
  card(2, fact('past', '2026-09-01')),
  card(3, fact('also late', '2027-09-01')),
]);

test('facts come in the order in which they turn, then in the order of the cards', () => {
  expect(facts.map(({ fact: { text } }) => text)).toEqual(['past', 'soon', 'late', 'also late']);
  expect(facts[0]?.card).toEqual({ id: 'card-2', number: 2, title: 'Card 2' });
});

test('a fact is due thirty days before its day, and stays due when the day is past', () => {
  const due = (now: string) =>
    dueWithin(facts, 30, Date.parse(now)).map(({ fact: { text } }) => text);
  expect(due('2026-11-19')).toEqual(['past']);
  expect(due('2026-11-20')).toEqual(['past', 'soon']);
  expect(due('2027-08-02')).toEqual(['past', 'soon', 'late', 'also late']);
});
