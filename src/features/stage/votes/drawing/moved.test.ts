import { expect, test } from '@playwright/test';
import { newTally, withRow } from '../../../../model/session/round.ts';
import { movedWords } from './moved.ts';

const tally = (beating: number, changing: number, supercharged: number, depends: number) =>
  withRow(newTally('room'), { table: 0, counts: { beating, changing, supercharged, depends } });

test('who moved is said as far as it is known', () => {
  const flow = [
    [1, 1, 0, 0],
    [0, 1, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  expect(movedWords([tally(2, 1, 0, 0), tally(1, 2, 0, 0)], flow)).toBe('1 person of 3 moved.');
  const moved = flow.map((row, from) => row.map((count, to) => (from === to ? 2 : count)));
  expect(movedWords([tally(3, 2, 2, 2), tally(2, 3, 2, 2)], moved)).toBe('1 person of 9 moved.');
});

test('sums tell the least: those who came, or those who left, whichever are more', () => {
  const atLeast = (people: string) =>
    `At least ${people} moved: counted like this we know how many, not who.`;
  expect(movedWords([tally(10, 5, 1, 0), tally(4, 10, 2, 0)], null)).toBe(atLeast('6 people'));
  expect(movedWords([tally(4, 10, 2, 0), tally(10, 5, 1, 0)], null)).toBe(atLeast('6 people'));
  expect(movedWords([tally(9, 1, 0, 0), tally(9, 0, 0, 0)], null)).toBe(atLeast('1 person'));
  expect(movedWords([tally(10, 5, 1, 0), tally(10, 5, 1, 0)], null)).toBe(
    'The counts are the same as before.',
  );
});

test('nothing is said until both votes are in', () => {
  expect(movedWords([tally(10, 5, 1, 0), null], null)).toBe('');
  expect(movedWords([null, tally(10, 5, 1, 0)], null)).toBe('');
});

test('fewer answers than before count too: whoever left an answer may only have stopped', () => {
  expect(movedWords([tally(5, 5, 0, 0), tally(2, 1, 0, 0)], null)).toMatch(/^At least 7 people /);
  expect(movedWords([tally(2, 1, 0, 0), tally(5, 5, 0, 0)], null)).toMatch(/^At least 7 people /);
  expect(movedWords([tally(5, 5, 0, 0), tally(4, 7, 0, 0)], null)).toMatch(/^At least 2 people /);
});

test('who was read in both votes, however few', () => {
  const first = tally(2, 1, 0, 0);
  expect(movedWords([first, first], [[2], [0, 1]])).toBe('0 people of 3 moved.');
  expect(movedWords([first, first], [[0, 2], [1]])).toBe('3 people of 3 moved.');
});
