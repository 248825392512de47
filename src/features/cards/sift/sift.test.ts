import { expect, test } from '@playwright/test';
import { leftWords, noticesGroup, stays } from './sift.ts';

const card = { phase: 'primary', nation: 'Wales', notices: 'kitchen' };
const any = { phase: '', nation: '', notices: '' };

test('nothing chosen keeps everything; each choice must fit', () => {
  expect(stays(card, any)).toBe(true);
  expect(stays(card, { ...any, phase: 'primary', nation: 'Wales' })).toBe(true);
  expect(stays(card, { ...any, phase: 'secondary' })).toBe(false);
  expect(stays(card, { ...any, nation: 'Scotland' })).toBe(false);
  expect(stays(card, { ...any, notices: 'governors' })).toBe(false);
});

test('a card for the whole UK fits every nation', () => {
  expect(stays({ ...card, nation: 'UK' }, { ...any, nation: 'Scotland' })).toBe(true);
});

test('what is left is said in words', () => {
  expect([leftWords(44, 44), leftWords(0, 44), leftWords(1, 44), leftWords(7, 44)]).toEqual([
    'All 44 cards',
    'No card fits all of that',
    '1 card of 44',
    '7 cards of 44',
  ]);
});

test('jobs fall into groups that a staff room would use', () => {
  expect(
    [
      'the cook',
      'a canteen assistant',
      'a midday supervisor',
      'the site manager',
      'the school office',
      'the bus driver',
      'a parent governor',
      'a TA',
      'a classroom assistant',
      'the sanction-room supervisor',
      'a teacher',
      'a cleaner',
      'the librarian',
      'site security',
      'a crossing patrol',
      'a nursery cook',
    ].map(noticesGroup),
  ).toEqual([
    'kitchen',
    'kitchen',
    'midday and playground',
    'site and cleaning',
    'office and library',
    'on the way to school',
    'governors',
    'TAs and assistants',
    'TAs and assistants',
    'TAs and assistants',
    'teachers and tutors',
    'site and cleaning',
    'office and library',
    'site and cleaning',
    'on the way to school',
    'kitchen',
  ]);
});
