/**
 * What this tab itself has pressed, and the way back from it. Undo takes back the part of the record that the press changed, as far
 * as it still stands as the press left it: what another tab has written there since is theirs and stays. Pure.
 */
import { isObject } from '../../model/guard.ts';

export interface Press<Value> {
  before: Value;
  after: Value;
}

/** Parts that say when and by whom, and not what: they never count as a difference. */
const MARKS = ['at', 'updatedAt', 'stamp', 'stamps'];
/** A place is called `at` too, but is never a number. */
const isMark = (name: string, value: unknown) =>
  MARKS.includes(name) && (name !== 'at' || typeof value === 'number');

/** Whether two values say the same, whenever and by whomever it was written. */
export function sameSaying(first: unknown, second: unknown): boolean {
  if (Object.is(first, second)) return true;
  if (Array.isArray(first) && Array.isArray(second))
    return (
      first.length === second.length && first.every((item, at) => sameSaying(item, second[at]))
    );
  if (!isObject(first) || !isObject(second)) return false;
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].every(
    (name) => isMark(name, first[name]) || sameSaying(first[name], second[name]),
  );
}

/** `now` without the press: part by part, what it changed is as it was before. */
export const withoutPress = <Value>(now: Value, { before, after }: Press<Value>): Value =>
  takenBack(now, before, after) as Value;

function takenBack(now: unknown, before: unknown, after: unknown): unknown {
  if (isObject(now) && isObject(before) && isObject(after)) {
    const result: Record<string, unknown> = {};
    for (const name of new Set([...Object.keys(now), ...Object.keys(before)])) {
      const part = takenBack(now[name], before[name], after[name]);
      if (part !== undefined) result[name] = part;
    }
    return result;
  }
  if (sameSaying(before, after)) return now;
  return sameSaying(now, after) ? before : now;
}
