import { expect, test } from '@playwright/test';
import { aboutCounts, SHARES, type Share } from './shares.ts';

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

test('each share is as many of a hundred as it says', () => {
  const of100 = (Object.keys(SHARES) as Share[]).map((share) => {
    // With so many others that all of them are a hundred.
    const { beating } = aboutCounts(shares(share, 'all', 'none', 'none'), 100);
    return [share, beating];
  });
  expect(of100).toEqual([
    ...[['none', 0]],
    ...[['few', 9]],
    ...[['quarter', 20]],
    ...[['third', 25]],
    ...[['half', 33]],
    ...[['two-thirds', 40]],
    ...[['three-quarters', 43]],
    ...[['nearly', 47]],
    ...[['all', 50]],
  ]);
});

test('whoever is left over goes where the most of a person was cut off, not to the largest nor the first', () => {
  expect(aboutCounts(shares('two-thirds', 'third', 'none', 'none'), 4)).toEqual(counts(3, 1, 0, 0));
  expect(aboutCounts(shares('half', 'quarter', 'quarter', 'none'), 7)).toEqual(counts(3, 2, 2, 0));
  expect(aboutCounts(shares('none', 'half', 'few', 'quarter'), 10)).toEqual(counts(0, 6, 1, 3));
});
