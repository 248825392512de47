import { expect, test } from '@playwright/test';
import { tells } from './tells.ts';

const many = (count: number, text: string, fit: 'beating' | 'changing' | 'supercharged') =>
  Array.from({ length: count }, () => ({ text, fit }));

test('a word that nearly always goes with one outcome is named, with what to do', () => {
  const found = tells([
    ...many(11, 'ask the director', 'supercharged'),
    ...many(2, 'thank a director', 'beating'),
  ]);
  expect(found).toEqual([
    'src/content/cards: "director" stands in 13 responses, 11 of them supercharged: it gives the level away. Put some of them in other words, or use it truthfully elsewhere.',
  ]);
});

test('a word that is rare, spread, or says that it is about one child, is no tell', () => {
  expect(tells(many(11, 'meet the council', 'supercharged'))).toEqual([]);
  expect(tells([...many(9, 'schools', 'supercharged'), ...many(3, 'schools', 'changing')])).toEqual(
    [],
  );
  expect(tells(many(20, 'her', 'beating'))).toEqual([]);
});
