/**
 * What a table made of one card, as sixteen letters and digits that can be read out, typed or shown as a square code.
 * 60 bits: format 3, card 10, its edition 5, table 6, six responses of 3 with 1 for a split, a chance number of the sorting 12.
 * Then 20 bits of a cyclic check: any one wrong sign, and any two neighbours swapped, are always found.
 * No name, no time, nothing of anybody's words.
 */
import { ANSWERS, type Answer } from '../card/level.ts';
import { MOST_TABLES, noCounts, type Counts } from './round.ts';
import { CODE_WORDS } from './table-code.words.ts';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const FORMAT = 1;
const LENGTH = 16;
const CHECK_BITS = 20;

export interface TableResult {
  card: number;
  edition: number;
  table: number;
  /** Made once for each sorting, 0 to 4095; two sortings may have the same by chance. */
  id: number;
  /** Response -> what the table said; nothing where it was left open. */
  answers: Record<string, { answer: Answer; split: boolean }>;
}

const PARTS: { bits: number; of: (result: TableResult) => number }[] = [
  { bits: 3, of: () => FORMAT },
  { bits: 10, of: ({ card }) => card },
  { bits: 5, of: ({ edition }) => edition },
  { bits: 6, of: ({ table }) => table },
  ...LETTERS.flatMap((letter) => [
    {
      bits: 3,
      of: ({ answers }: TableResult) => {
        const given = answers[letter];
        return given ? ANSWERS.indexOf(given.answer) + 1 : 0;
      },
    },
    { bits: 1, of: ({ answers }: TableResult) => (answers[letter]?.split ? 1 : 0) },
  ]),
  { bits: 12, of: ({ id }) => id },
];

/** CRC of 20 bits: every burst of 20 bits or fewer is found, and two neighbouring signs are ten. */
function checkOf(bits: readonly number[]): number[] {
  let register = 0xfffff;
  for (const bit of bits) {
    const top = ((register >> 19) & 1) ^ bit;
    register = (register << 1) & 0xfffff;
    if (top) register ^= 0x8359f;
  }
  return bitsOf(register, CHECK_BITS);
}

const bitsOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1);
const numberOf = (bits: readonly number[]): number => bits.reduce((sum, bit) => sum * 2 + bit, 0);

/** In fours, with a space between: easy to read out. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** Numbers outside their fields are a fault of the caller: a RangeError. */
export function encodeTable(result: TableResult): string {
  const within = (number: number, least: number, most: number) => number >= least && number <= most;
  if (
    !within(result.card, 1, 1023) ||
    !within(result.edition, 1, 31) ||
    !within(result.table, 1, MOST_TABLES) ||
    !within(result.id, 0, 4095)
  )
    throw new RangeError('A table code holds no such number.');
  const bits = PARTS.flatMap((part) => bitsOf(part.of(result), part.bits));
  const all = [...bits, ...checkOf(bits)];
  return Array.from(
    { length: LENGTH },
    (_, at) => SIGNS[numberOf(all.slice(at * 5, at * 5 + 5))],
  ).join('');
}

export type ReadCode = { ok: true; result: TableResult } | { ok: false; sentence: string };
const refused = (sentence: string): { ok: false; sentence: string } => ({ ok: false, sentence });

/** Case, spaces and dashes do not matter; O is 0, I and L are 1. */
const asWritten = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** Reads what was typed or scanned. */
export function readTableCode(typed: string): ReadCode {
  const text = asWritten(typed);
  if (text === '') return refused(CODE_WORDS.empty);
  if (text.length !== LENGTH) return refused(CODE_WORDS.length(LENGTH, text.length));
  const values = [...text].map((sign) => SIGNS.indexOf(sign));
  const strange = values.indexOf(-1);
  if (strange >= 0) return refused(CODE_WORDS.strange([...text][strange] ?? ''));
  const all = values.flatMap((value) => bitsOf(value, 5));
  const bits = all.slice(0, -CHECK_BITS);
  if (checkOf(bits).some((bit, at) => bit !== all[bits.length + at]))
    return refused(CODE_WORDS.signOff);
  return resultIn(bits);
}

/** In the order of PARTS: format, card, edition, table, two for each response, and the chance number. */
type Numbers = [format: number, card: number, edition: number, table: number, ...rest: number[]];

function resultIn(bits: readonly number[]): ReadCode {
  let from = 0;
  const numbers = PARTS.map((part) => numberOf(bits.slice(from, (from += part.bits))));
  const [format, card, edition, table, ...rest] = numbers as Numbers;
  if (format !== FORMAT) return refused(CODE_WORDS.newer);
  const answers = answersIn(rest);
  if (!answers || card < 1 || edition < 1 || table < 1 || table > MOST_TABLES)
    return refused(CODE_WORDS.none);
  return { ok: true, result: { card, edition, table, id: rest.at(-1) ?? 0, answers } };
}

/** Two numbers a response: its answer, and whether the table was split; nothing for an answer that there is not. */
function answersIn(numbers: readonly number[]): TableResult['answers'] | undefined {
  const answers: TableResult['answers'] = {};
  for (const [at, letter] of LETTERS.entries()) {
    const number = numbers[at * 2] ?? 0;
    if (number > ANSWERS.length) return;
    const answer = ANSWERS[number - 1];
    if (answer) answers[letter] = { answer, split: numbers[at * 2 + 1] === 1 };
  }
  return answers;
}

/** Adds one table to those that are in; a sentence when it cannot be. */
export function joinTable(
  results: readonly TableResult[],
  result: TableResult,
  card: { number: number; title: string; edition: number },
): { ok: true; results: TableResult[] } | { ok: false; sentence: string } {
  if (result.card !== card.number)
    return refused(CODE_WORDS.otherCard(result.card, card.number, card.title));
  if (result.edition !== card.edition) return refused(CODE_WORDS.otherWording);
  if (results.some(({ table }) => table === result.table))
    return refused(CODE_WORDS.tableIn(result.table));
  const same = results.find((earlier) => isSameSorting(earlier, result));
  if (same) return refused(CODE_WORDS.codeIn(same.table));
  return {
    ok: true,
    results: [...results, result].toSorted((left, right) => left.table - right.table),
  };
}

/** Twelve bits of chance collide in a full hall, so one sorting typed for two tables is known by its answers too. */
const isSameSorting = (left: TableResult, right: TableResult): boolean =>
  left.id === right.id &&
  LETTERS.every(
    (letter) =>
      left.answers[letter]?.answer === right.answers[letter]?.answer &&
      left.answers[letter]?.split === right.answers[letter]?.split,
  );

/** Response -> how many tables gave which answer. The order of the tables changes nothing. */
export function addUp(results: readonly TableResult[]): Record<string, Counts> {
  const sums: Record<string, Counts> = {};
  for (const { answers } of results)
    for (const [letter, { answer }] of Object.entries(answers))
      (sums[letter] ??= noCounts())[answer] += 1;
  return sums;
}
