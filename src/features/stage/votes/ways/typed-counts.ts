/** Counts as people type or paste them. Pure. */
import { ANSWERS } from '../../../../model/card/level.ts';
import type { Counts } from '../../../../model/session/round.ts';

/** No staff is larger: a number above this is a slip of the finger. A kept round allows no more either. */
export const MOST_COUNTED = 5000;

/** Why a number was not taken. */
export type Refusal = 'not-numbers' | 'too-many';
export type TypedCounts = { ok: true; counts: Counts } | { ok: false; refusal: Refusal };

/** Four numbers: "5 2 1 0", "5, 2, 1, 0", "5210" from a table. Three leave "it depends" at none. */
export function countsFrom(typed: string): TypedCounts {
  const text = typed.trim();
  const numbers = (/^\d{3,4}$/.test(text) ? [...text] : text.split(/[\s,;/]+/)).map(Number);
  const isFew = numbers.length >= 3 && numbers.length <= ANSWERS.length;
  if (!isFew || !numbers.every((count) => Number.isInteger(count) && count >= 0))
    return { ok: false, refusal: 'not-numbers' };
  if (numbers.some((count) => count > MOST_COUNTED)) return { ok: false, refusal: 'too-many' };
  const counts = ANSWERS.map((answer, at) => [answer, numbers[at] ?? 0]);
  return { ok: true, counts: Object.fromEntries(counts) as Counts };
}

export type TypedCount = { ok: true; count: number } | { ok: false; refusal: Refusal };

/** One number in a field; an empty field is none. */
export function countFrom(typed: string): TypedCount {
  const count = Number(typed);
  if (!Number.isInteger(count) || count < 0) return { ok: false, refusal: 'not-numbers' };
  return count > MOST_COUNTED ? { ok: false, refusal: 'too-many' } : { ok: true, count };
}
