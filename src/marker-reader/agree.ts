/** Adds up what single frames saw. Pure. */
import type { Answer } from '../model/card/level.ts';
import type { Seen } from '../model/vote-card/marker.ts';

/** Two frames must agree within this long: a chance reading has no twin, and nobody turns a card this fast without meaning it. */
const AGREE_MS = 1500;

export interface ReadTally {
  last: Map<number, { answer: Answer; at: number }>;
  counted: Map<number, Answer>;
}
export const newTally = (): ReadTally => ({ last: new Map(), counted: new Map() });

/** `at` in milliseconds, never going back. A number that two cards show with two answers in one frame is left for the next. Returns all that are counted so far. */
export function addFrame(tally: ReadTally, seen: readonly Seen[], at: number): Map<number, Answer> {
  const here = new Map<number, Answer | undefined>();
  for (const { number, answer } of seen)
    here.set(number, here.has(number) && here.get(number) !== answer ? undefined : answer);
  for (const [number, answer] of here) {
    if (!answer) continue;
    const before = tally.last.get(number);
    if (before && before.answer === answer && at - before.at <= AGREE_MS)
      tally.counted.set(number, answer);
    tally.last.set(number, { answer, at });
  }
  return tally.counted;
}
