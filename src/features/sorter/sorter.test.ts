import { expect, test } from '@playwright/test';
import type { Placing } from '../../model/sorting/sorting.ts';
import {
  goTo,
  isOlderWording,
  nextPlace,
  placeBefore,
  placingOf,
  pressAnswer,
  someOf,
  standingOf,
  startSorting,
  toggleDependsOn,
  withPlacing,
} from './sorter.ts';

const empty: Placing = { answers: [], dependsOn: [], note: '', at: 0 };
const deck = () =>
  startSorting(
    's-1',
    [
      { id: 'one', edition: 1 },
      { id: 'two', edition: 3 },
    ],
    1000,
  );

test('together, a press replaces the answer and a second press takes it back', () => {
  const beating = pressAnswer(empty, 'beating', false, 1);
  const changing = pressAnswer(beating, 'changing', false, 2);
  expect(changing.answers).toEqual(['changing']);
  expect(pressAnswer(changing, 'changing', false, 3).answers).toEqual([]);
});

test('a pair that is split holds one answer each, and the newest two of three', () => {
  const one = pressAnswer(empty, 'beating', true, 1);
  const two = pressAnswer(one, 'changing', true, 2);
  expect(standingOf(two)).toBe('split');
  expect(pressAnswer(two, 'depends', true, 3).answers).toEqual(['changing', 'depends']);
});

test('what it depends on goes when "it depends" goes', () => {
  const depends = toggleDependsOn(pressAnswer(empty, 'depends', false, 1), 'pays', 2);
  expect(depends.dependsOn).toEqual(['pays']);
  expect(pressAnswer(depends, 'beating', false, 3).dependsOn).toEqual([]);
});

test('a later placing always carries a later instant, even when the clock stands still or goes back', () => {
  const first = withPlacing(deck(), 'one', 'a', { ...empty, answers: ['beating'], at: 5000 });
  const second = withPlacing(first, 'one', 'a', { ...empty, answers: ['changing'], at: 10 });
  expect(placingOf(second, 'one', 'a').at).toBeGreaterThan(placingOf(first, 'one', 'a').at);
});

test('a deck goes from front to sort, reveal, wider, the next card, and the summary', () => {
  let sorting = deck();
  const seen: string[] = [];
  for (let step = 0; step < 12 && sorting.place.view !== 'summary'; step += 1) {
    seen.push(
      `${sorting.place.card}:${sorting.place.view}${sorting.place.view === 'sort' ? sorting.place.response : ''}`,
    );
    sorting = goTo(sorting, nextPlace(sorting, 2), 2000 + step);
  }
  expect(seen).toEqual([
    '0:front',
    '0:sort0',
    '0:sort1',
    '0:reveal',
    '0:wider',
    '1:front',
    '1:sort0',
    '1:sort1',
    '1:reveal',
    '1:wider',
  ]);
  expect(sorting.place.view).toBe('summary');
});

test('back undoes each step forward', () => {
  let sorting = deck();
  const forward = [sorting.place];
  for (let step = 0; step < 10; step += 1) {
    sorting = goTo(sorting, nextPlace(sorting, 2), 2000 + step);
    forward.push(sorting.place);
  }
  for (const place of forward.reverse().slice(1)) {
    const before = placeBefore(sorting, 2);
    expect(before).toMatchObject({ view: place.view, card: place.card });
    if (before) sorting = goTo(sorting, before, 9000);
  }
  expect(placeBefore(sorting, 2)).toBeUndefined();
});

test('answers to an earlier edition of a card are known as such', () => {
  const card = (edition: number) =>
    ({ id: 'two', edition }) as Parameters<typeof isOlderWording>[1];
  expect(isOlderWording(deck(), card(4))).toBe(true);
  expect(isOlderWording(deck(), card(3))).toBe(false);
});

test('cards drawn by chance are different ones, in the order of the set, and never more than there are', () => {
  const chances = [0.99, 0, 0.5];
  expect(someOf(['a', 'b', 'c', 'd'], 3, () => chances.shift() ?? 0)).toEqual(['a', 'c', 'd']);
  expect(someOf(['a', 'b'], 3, () => 0)).toEqual(['a', 'b']);
  expect(someOf([], 3, () => 0)).toEqual([]);
});
