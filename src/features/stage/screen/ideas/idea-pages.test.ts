import { expect, test } from '@playwright/test';
import { LONGEST_IDEA, MOST_IDEAS } from '../../../../model/session/idea.ts';
import { ideaPages, pageOf } from './idea-pages.ts';

const ideas = (count: number, length: number) =>
  Array.from({ length: count }, (_, at) => ({
    text: `${at}`.padEnd(length, 'x'),
    hands: at % 2 ? 12 : null,
  }));

test('every idea is on one page, in its order, however many and however long', () => {
  for (const length of [3, 44, 60, LONGEST_IDEA]) {
    const all = ideas(MOST_IDEAS, length);
    const pages = ideaPages(all);
    expect(pages.flat()).toEqual(all);
    expect(pages.every((page) => page.length > 0)).toBe(true);
  }
});

test('a page holds what fits: seven of one line, three of three lines', () => {
  expect(ideaPages(ideas(9, 10)).map(({ length }) => length)).toEqual([7, 2]);
  expect(ideaPages(ideas(9, LONGEST_IDEA))[0]).toHaveLength(3);
});

test('a page beyond the last is the last, and no idea is one empty page', () => {
  const nine = ideas(9, 10);
  expect(pageOf(nine, 0)).toMatchObject({ page: 0, pages: 2 });
  expect(pageOf(nine, 7)).toEqual({ shown: nine.slice(7), page: 1, pages: 2 });
  expect(pageOf(nine, -1).page).toBe(0);
  expect(pageOf([], 3)).toEqual({ shown: [], page: 0, pages: 1 });
});

test('a line holds 44 signs, of which its hands take ten', () => {
  // So long that each takes two lines, then three: four, then three on a page.
  const onFirst = (length: number, hands: number | null) =>
    ideaPages(Array.from({ length: 9 }, () => ({ text: 'x'.repeat(length), hands })))[0]?.length;
  expect([44, 45, 88, 89].map((length) => onFirst(length, null))).toEqual([7, 4, 4, 3]);
  expect([34, 35, 78, 79].map((length) => onFirst(length, 0))).toEqual([7, 4, 4, 3]);
});

test('a page is filled to its last line', () => {
  // Lines with the gaps beneath them: 3.4 + 3.4 + 1.4 + 1.4 + 1.4 are the eleven of a page.
  const lengths = [89, 89, 1, 1, 1, 1];
  const pages = ideaPages(lengths.map((length) => ({ text: 'x'.repeat(length), hands: null })));
  expect(pages.map((page) => page.length)).toEqual([5, 1]);
});
