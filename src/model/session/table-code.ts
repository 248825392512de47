/**
 * What a table made of one card, as sixteen letters and digits that can be read out, typed or shown as a square code.
 * 60 bits: format 3, card 10, its edition 5, table 6, six responses of 3 with 1 for a split, a chance number of the sorting 12.
 * Then 20 bits of a cyclic check: any one wrong sign, and any two neighbours swapped, are always found.
 * No name, no time, nothing of anybody's words.
 */
import { ANSWERS, type Answer } from '../card/level.ts';
import { MOST_TABLES, noCounts, type Counts } from './round.ts';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const FORMAT = 1;
const LENGTH = 16;

export interface TableResult {
  card: number;
  edition: number;
  table: number;
  /** Made once for each sorting, 0 to 4095: the same table typed twice is known by it. */
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
        const held = answers[letter];
        return held ? ANSWERS.indexOf(held.answer) + 1 : 0;
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
  return bitsOf(register, 20);
}

const bitsOf = (value: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (value >> (count - 1 - at)) & 1);
const numberOf = (bits: readonly number[]): number => bits.reduce((sum, bit) => sum * 2 + bit, 0);

/** In fours, with a space between: easy to read out. */
export const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/** Numbers outside their fields are a fault of the caller: a RangeError. */
export function encodeTable(result: TableResult): string {
  if (
    result.card < 1 ||
    result.card > 1023 ||
    result.edition < 1 ||
    result.edition > 31 ||
    result.table < 1 ||
    result.table > MOST_TABLES ||
    result.id < 0 ||
    result.id > 4095
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
const refused = (sentence: string): ReadCode => ({ ok: false, sentence });

/** Reads what was typed or scanned. Case, spaces and dashes do not matter; O is 0, I and L are 1. */
export function readTableCode(typed: string): ReadCode {
  const text = typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text === '') return refused('Type the code that the table reads out.');
  if (text.length !== LENGTH)
    return refused(`A table’s code has ${LENGTH} letters and digits; this has ${text.length}.`);
  const values = [...text].map((sign) => SIGNS.indexOf(sign));
  if (values.includes(-1))
    return refused(
      `“${[...text][values.indexOf(-1)]}” is never in a table’s code: read it out once more.`,
    );
  const all = values.flatMap((value) => bitsOf(value, 5));
  const bits = all.slice(0, -20);
  if (checkOf(bits).some((bit, at) => bit !== all[bits.length + at]))
    return refused('This is not a table’s code, or one sign is off: read it out once more.');
  let from = 0;
  const [format = 0, card = 0, edition = 0, table = 0, ...rest] = PARTS.map((part) =>
    numberOf(bits.slice(from, (from += part.bits))),
  );
  if (format !== FORMAT)
    return refused(
      'This code comes from a newer version of the toolkit: use the same version on both devices.',
    );
  const answers: TableResult['answers'] = {};
  for (const [at, letter] of LETTERS.entries()) {
    const answer = ANSWERS[(rest[at * 2] ?? 0) - 1];
    if ((rest[at * 2] ?? 0) > ANSWERS.length)
      return refused('This is not a table’s code: read it out once more.');
    if (answer) answers[letter] = { answer, split: rest[at * 2 + 1] === 1 };
  }
  if (card < 1 || edition < 1 || table < 1 || table > MOST_TABLES)
    return refused('This is not a table’s code: read it out once more.');
  return { ok: true, result: { card, edition, table, id: rest.at(-1) ?? 0, answers } };
}

/** Adds one table to those that are in; a sentence when it cannot be. */
export function joinTable(
  results: readonly TableResult[],
  result: TableResult,
  card: { number: number; title: string; edition: number },
): { ok: true; results: TableResult[] } | { ok: false; sentence: string } {
  if (result.card !== card.number)
    return {
      ok: false,
      sentence: `That code is for card ${result.card}; this round is on card ${card.number}, ${card.title}.`,
    };
  if (result.edition !== card.edition)
    return {
      ok: false,
      sentence:
        'That table sorted another wording of this card: use the same version on both devices.',
    };
  const same = results.find(({ table, id }) => table === result.table || id === result.id);
  if (same)
    return {
      ok: false,
      sentence:
        same.table === result.table
          ? `Table ${same.table} is in already: remove it first if it changed its mind.`
          : `This code is in already, as table ${same.table}.`,
    };
  return {
    ok: true,
    results: [...results, result].toSorted((one, other) => one.table - other.table),
  };
}

/** Response -> how many tables gave which answer. The order of the tables changes nothing. */
export function addUp(results: readonly TableResult[]): Record<string, Counts> {
  const sums: Record<string, Counts> = {};
  for (const { answers } of results)
    for (const [letter, { answer }] of Object.entries(answers))
      (sums[letter] ??= noCounts())[answer] += 1;
  return sums;
}
