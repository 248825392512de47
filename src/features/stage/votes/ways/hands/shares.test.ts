import { expect, test } from '@playwright/test';
import { aboutCounts, type Share } from './shares.ts';

const shares = (beating: Share, changing: Share, supercharged: Share, depends: Share) => ({
  beating,
  changing,
  supercharged,
  depends,
});
const counts = (beating: number, changing: number, supercharged: number, depends: number) => ({
  beating,
  changing,
  supercharged,
  depends,
});

test('about two thirds and about a third of 64 add up to 64', () => {
  expect(aboutCounts(shares('two-thirds', 'third', 'none', 'none'), 64)).toEqual(
    counts(43, 21, 0, 0),
  );
  expect(aboutCounts(shares('half', 'half', 'few', 'few'), 61)).toEqual(counts(26, 25, 5, 5));
});

test('whoever is left over goes to the largest remainder', () => {
  expect(aboutCounts(shares('quarter', 'quarter', 'half', 'none'), 7)).toEqual(counts(2, 2, 3, 0));
  expect(aboutCounts(shares('none', 'none', 'none', 'all'), 5)).toEqual(counts(0, 0, 0, 5));
});

test('nobody is made up where no share or nobody is there', () => {
  expect(aboutCounts(shares('none', 'none', 'none', 'none'), 64)).toEqual(counts(0, 0, 0, 0));
  expect(aboutCounts(shares('all', 'none', 'none', 'none'), 0)).toEqual(counts(0, 0, 0, 0));
  expect(aboutCounts(shares('all', 'none', 'none', 'none'), 1)).toEqual(counts(1, 0, 0, 0));
});
