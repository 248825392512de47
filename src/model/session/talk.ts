/**
 * A talk with stages, each with its own time: { stages: [{ name: 'alone', milliseconds: 60000 }, ...], startedAt: 1763890000000, heldAt: null, heldFor: 0 }.
 * Instants and pauses, never counters: a laptop may sleep.
 */
import { isCount, isDuration, isInstant, isObject, isOneOf, readList } from '../guard.ts';

export const TALK_NAMES = ['alone', 'pairs', 'fours', 'all', 'talk'] as const;
export type TalkName = (typeof TALK_NAMES)[number];
export interface TalkStage {
  name: TalkName;
  milliseconds: number;
}
export interface Talk {
  stages: TalkStage[];
  startedAt: number;
  heldAt: number | null;
  heldFor: number;
}

const MINUTE = 60_000;
/** One, two, four, all: after “1-2-4-All” in The Surprising Power of Liberating Structures (2013). Their minutes: 1, 2, 4, 5. */
export const ONE_TWO_FOUR_ALL: TalkStage[] = [
  { name: 'alone', milliseconds: MINUTE },
  { name: 'pairs', milliseconds: 2 * MINUTE },
  { name: 'fours', milliseconds: 4 * MINUTE },
  { name: 'all', milliseconds: 5 * MINUTE },
];
export const oneTalk = (minutes: number): TalkStage[] => [
  { name: 'talk', milliseconds: minutes * MINUTE },
];

export const startTalk = (stages: readonly TalkStage[], now: number): Talk => ({
  stages: [...stages],
  startedAt: now,
  heldAt: null,
  heldFor: 0,
});
/** Holds it, or lets it go on. */
export const holdTalk = (talk: Talk, now: number): Talk =>
  talk.heldAt === null
    ? { ...talk, heldAt: now }
    : { ...talk, heldAt: null, heldFor: talk.heldFor + Math.max(0, now - talk.heldAt) };

/** The stage that a talk has reached. `endsAt` is an instant; it moves while the talk is held. Null once the last stage is over. */
export function talkAt(
  talk: Talk,
  now: number,
): { index: number; stage: TalkStage; endsAt: number; held: boolean } | null {
  const held = talk.heldAt !== null;
  const gone = Math.max(0, (talk.heldAt ?? now) - talk.startedAt - talk.heldFor);
  let sum = 0;
  for (const [index, stage] of talk.stages.entries()) {
    sum += stage.milliseconds;
    if (gone < sum) return { index, stage, endsAt: now + sum - gone, held };
  }
  return null;
}

/** On to the next stage, whatever is left of this one. */
export function nextStage(talk: Talk, now: number): Talk {
  const here = talkAt(talk, now);
  return here ? { ...talk, startedAt: talk.startedAt - (here.endsAt - now) } : talk;
}

const MOST_STAGES = 8;
const LONGEST_STAGE = 100 * MINUTE;
const isName = isOneOf(TALK_NAMES);
/** Going on to the next stage moves the start back, so it may lie before 1970 by as much as a talk can last. */
const isStart = (value: unknown): value is number =>
  typeof value === 'number' && isInstant(value + MOST_STAGES * LONGEST_STAGE);

function readStage(value: unknown): TalkStage | undefined {
  if (!isObject(value)) return;
  const { name, milliseconds } = value;
  return isName(name) && isCount(milliseconds, LONGEST_STAGE) && milliseconds > 0
    ? { name, milliseconds }
    : undefined;
}

/** Reads a talk from an untrusted value; undefined if any part is off. */
export function readTalk(value: unknown): Talk | null | undefined {
  if (value === null) return null;
  if (!isObject(value)) return;
  const { startedAt, heldAt, heldFor } = value;
  const stages = readList(value.stages, readStage, MOST_STAGES);
  if (!stages?.length || !isStart(startedAt) || !isDuration(heldFor)) return;
  return heldAt === null || isInstant(heldAt) ? { stages, startedAt, heldAt, heldFor } : undefined;
}
