import { expect, test } from '@playwright/test';
import { saidRoles, seatsFor, seatWarnings, tablesInWords, tableWords } from './seats.ts';

const roles = (teaching: number, support: number, leading: number) => ({
  teaching,
  support,
  leading,
});

test('sixty-four people sit at eight tables, each group spread, one leader a table at most', () => {
  const tables = seatsFor(64, roles(40, 16, 8));
  expect(tables.map(tableWords)).toEqual(
    Array(8).fill('5 teaching, 2 support and operations, 1 leading'),
  );
  expect(seatsFor(64, roles(42, 17, 5)).filter(({ leading }) => leading > 1)).toEqual([]);
});

test('whatever the numbers, everybody has one seat, tables differ by one at most, and groups by as little as they can', () => {
  for (const [staff, teaching, support, leading] of [
    [2, 0, 0, 0],
    [9, 4, 4, 1],
    [17, 3, 1, 13],
    [30, 20, 5, 5],
    [64, 0, 64, 0],
    [131, 80, 40, 11],
    [10, 20, 4, 1],
  ] as const) {
    const tables = seatsFor(staff, roles(teaching, support, leading));
    const people = Math.max(staff, teaching + support + leading);
    const note = `${staff}: ${teaching} ${support} ${leading}`;
    expect(
      tables.reduce((sum, table) => sum + table.seats, 0),
      note,
    ).toBe(people);
    for (const table of tables) expect(saidRoles(table) + table.others, note).toBe(table.seats);
    for (const group of ['teaching', 'support', 'leading'] as const)
      expect(
        tables.reduce((sum, table) => sum + table[group], 0),
        note,
      ).toBe({ teaching, support, leading }[group]);
    const spread = (list: number[]) => Math.max(...list) - Math.min(...list);
    expect(spread(tables.map(({ seats }) => seats)), note).toBeLessThanOrEqual(1);
    expect(Math.max(...tables.map(({ seats }) => seats)), note).toBeLessThanOrEqual(8);
    expect(spread(tables.map(({ leading: many }) => many)), note).toBeLessThanOrEqual(1);
  }
});

test('people of whom nobody said what they do have seats, and are not guessed at', () => {
  expect(tableWords(seatsFor(16, roles(6, 2, 1))[0] ?? seatsFor(2, roles(0, 0, 0))[0]!)).toBe(
    '3 teaching, 1 support and operations, 1 leading, 3 more',
  );
  expect(seatsFor(7, roles(0, 0, 0)).map(tableWords)).toEqual(['7 people']);
});

test('what the seats cannot give is said', () => {
  expect(seatWarnings(seatsFor(64, roles(40, 16, 8)))).toEqual([]);
  expect(seatWarnings(seatsFor(64, roles(0, 0, 0)))).toEqual([]);
  expect(seatWarnings(seatsFor(16, roles(10, 3, 3))).join()).toMatch(/more leaders than tables/);
  expect(seatWarnings(seatsFor(16, roles(14, 1, 1))).join()).toMatch(
    /1 table has nobody from support/,
  );
  expect(seatWarnings(seatsFor(16, roles(14, 0, 2))).join()).toMatch(
    /Nobody from support and operations is coming/,
  );
});

test('two hundred people fit on a page: tables that are alike share a line', () => {
  expect(tablesInWords(seatsFor(160, roles(100, 40, 20)))).toEqual([
    { which: 'Tables 1 to 20', words: '5 teaching, 2 support and operations, 1 leading' },
  ]);
  const lines = tablesInWords(seatsFor(201, roles(120, 60, 14)));
  expect(lines.length).toBeLessThan(14);
  expect(lines.map(({ which }) => which).join()).toMatch(/^Tables? \d+/);
});

test('each group goes round the tables, where it is even to the one with most room', () => {
  const seated = (staff: number, ...counts: [number, number, number]) =>
    seatsFor(staff, roles(...counts)).map(
      ({ number, seats, teaching, support, leading, others }) =>
        `${number}: ${seats} = ${teaching} ${support} ${leading} ${others}`,
    );
  expect(seated(9, 4, 4, 1)).toEqual(['1: 5 = 2 2 1 0', '2: 4 = 2 2 0 0']);
  expect(seated(20, 9, 5, 2)).toEqual(['1: 7 = 3 2 1 1', '2: 7 = 3 2 1 1', '3: 6 = 3 1 0 2']);
  expect(seated(26, 10, 7, 3)).toEqual([
    '1: 7 = 3 2 1 1',
    '2: 7 = 3 2 1 1',
    '3: 6 = 2 1 1 2',
    '4: 6 = 2 2 0 2',
  ]);
  expect([seated(8, 0, 0, 0).length, seated(0, 0, 0, 0)]).toEqual([1, ['1: 2 = 0 0 0 2']]);
});

test('a table names the groups that it has, and no others', () => {
  const table = { number: 1, seats: 4, teaching: 0, support: 0, leading: 0, others: 0 };
  expect([
    tableWords({ ...table, others: 4 }),
    tableWords({ ...table, teaching: 4 }),
    tableWords({ ...table, support: 1, others: 1 }),
    tableWords({ ...table, teaching: 1, leading: 1, others: 2 }),
  ]).toEqual([
    '4 people',
    '4 teaching',
    '1 support and operations, 1 more',
    '1 teaching, 1 leading, 2 more',
  ]);
});

test('a hall in which one person alone said what they do is warned like any other', () => {
  expect(seatWarnings(seatsFor(16, roles(1, 0, 0)))).toHaveLength(1);
  expect(seatWarnings(seatsFor(16, roles(1, 2, 2)))).toEqual([]);
});
