import { expect, test } from '@playwright/test';
import { kindOf, to } from './route.ts';

test('a link to a page ends in a slash, before any query or anchor', () => {
  expect([
    to(),
    to('cards'),
    to('/cards/the-gym/'),
    to('about#licence'),
    to('search?q=food'),
  ]).toEqual(['/', '/cards/', '/cards/the-gym/', '/about/#licence', '/search/?q=food']);
});

test('a search result is a card, something to do, or something to read', () => {
  expect([
    kindOf('/a/cards/the-gym/'),
    kindOf('/cards/'),
    kindOf('/pairs/'),
    kindOf('/about/'),
  ]).toEqual(['cards', 'do', 'do', 'read']);
});
