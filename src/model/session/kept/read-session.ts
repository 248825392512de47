/** Reads a session of the present version from an untrusted value. */
import { isCardRef } from '../../card/card-ref.ts';
import {
  isBoolean,
  isCount,
  isDuration,
  isId,
  isInstant,
  isObject,
  isOneOf,
  orNull,
  readEntries,
  readList,
} from '../../guard.ts';
import { readForTheWall } from '../../plan/for-the-wall.ts';
import { readStamps } from '../../stamps.ts';
import { MOST_IDEAS, readIdea } from '../idea.ts';
import { readLeftBehind } from '../left/left-behind.ts';
import { MOST_PEOPLE, MOST_TABLES, readRound } from '../round.ts';
import { BLANKS, TEXT_SIZES, type PlannedStep, type Session } from '../session.ts';
import { VERSIONS } from '../step.ts';
import { readTalk } from '../talk.ts';

const MOST_STEPS = 60;
const MOST_SLIDES = 60;
/** Two desks may each have written as many as one may: joined, all of them stay. */
const MOST_IDEAS_JOINED = MOST_IDEAS * 10;

const isVersion = isOneOf(VERSIONS);
const isBlank = isOneOf(BLANKS);
const isTextSize = isOneOf(TEXT_SIZES);
const isInstantOrNone = orNull(isInstant);
const readDuration = (value: unknown) => (isDuration(value) ? value : undefined);
const readId = (value: unknown) => (isId(value) ? value : undefined);

function readPlanned(value: unknown): PlannedStep | undefined {
  if (!isObject(value)) return;
  const { id, minutes, planned, slides, card } = value;
  const slideIds = readList(value.slideIds, readId, MOST_SLIDES);
  if (!isId(id) || !isCount(minutes, 600) || !isCount(planned, 600) || !slideIds) return;
  if (!isCount(slides, MOST_SLIDES) || slides === 0) return;
  if (card !== undefined && !isCardRef(card)) return;
  const step = { id, minutes, planned, slides, slideIds };
  return card === undefined ? step : { ...step, card };
}

/** A place that this plan does not have becomes the nearest that it has. */
function readPlace(value: unknown, plan: readonly PlannedStep[]): Session['at'] | undefined {
  if (!isObject(value) || !isCount(value.step, MOST_STEPS) || !isCount(value.slide, MOST_SLIDES))
    return;
  const step = Math.min(value.step, plan.length - 1);
  return { step, slide: Math.min(value.slide, (plan[step]?.slides ?? 1) - 1) };
}

function readClock(value: Record<string, unknown>) {
  const { startedAt, endsAt = null, enteredAt, paused, pausedFor } = value;
  const spent = readEntries(value.spent, readDuration, MOST_STEPS * 4);
  if (!isInstantOrNone(startedAt) || !isInstantOrNone(enteredAt) || !isInstantOrNone(paused))
    return;
  if (!isInstantOrNone(endsAt) || !isDuration(pausedFor) || !spent) return;
  return { startedAt, endsAt, enteredAt, paused, pausedFor, spent };
}

/** What the room sees: of the slide that it is at, and in the words of the plan. */
function readShown(value: Record<string, unknown>) {
  const { blank, ideasShown, countsShown, revealed } = value;
  const [talk, wall] = [readTalk(value.talk), readForTheWall(value.wall)];
  if (!isBlank(blank) || talk === undefined || !wall) return;
  if (!isBoolean(ideasShown) || !isBoolean(countsShown) || !isBoolean(revealed)) return;
  return { blank, wall, ideasShown, countsShown, revealed, talk };
}

function readRoom(value: Record<string, unknown>) {
  const { present, tables, text, rehearsal } = value;
  const rounds = readEntries(value.rounds, readRound, MOST_STEPS * 4);
  const ideas = readList(value.ideas, readIdea, MOST_IDEAS_JOINED);
  if (!rounds || !ideas || !isCount(present, MOST_PEOPLE) || !isCount(tables, MOST_TABLES)) return;
  if (!isTextSize(text) || !isBoolean(rehearsal)) return;
  return { rounds, ideas, present, tables, text, rehearsal };
}

/** A fresh copy of the known fields, or nothing if any of them is off. */
export function readSession(value: unknown): Session | undefined {
  if (!isObject(value)) return;
  const { id, planId, version, updatedAt } = value;
  const plan = readList(value.plan, readPlanned, MOST_STEPS);
  const stamps = readStamps(value.stamps);
  if (!isId(id) || !(planId === '' || isId(planId)) || !isVersion(version)) return;
  if (!isInstant(updatedAt) || !plan?.length || !stamps) return;
  const at = readPlace(value.at, plan);
  const [clock, shown, room] = [readClock(value), readShown(value), readRoom(value)];
  const left = readLeftBehind(value);
  if (!at || !clock || !shown || !room || !left) return;
  return { id, planId, version, plan, at, ...clock, ...shown, ...room, ...left, stamps, updatedAt };
}
