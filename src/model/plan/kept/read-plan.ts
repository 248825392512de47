/** Reads a plan of the present version from an untrusted value. */
import { isCardRef } from '../../card/card-ref.ts';
import {
  isBoolean,
  isCount,
  isId,
  isInstant,
  isObject,
  isOneOf,
  isText,
  isTimeOfDay,
  readEntries,
  readList,
} from '../../guard.ts';
import { VERSIONS, type Step } from '../../session/step.ts';
import { readStamps } from '../../stamps.ts';
import { together } from '../change-plan.ts';
import { readForTheWall } from '../for-the-wall.ts';
import { isWordsName, readOwnSlide, readOwnWords } from '../own-slides.ts';
import {
  FILMS,
  MOST_STAFF,
  MOST_STEP_MINUTES,
  OWN_LEAST,
  OWN_MOST,
  PAIR_WAYS,
  PLAN_PHASES,
  STEP_FILMS,
  type Plan,
  type PlanOptions,
  type PlanStep,
} from '../plan.ts';
import { PLAN_WORDS } from '../plan.words.ts';
import type { Roles } from '../seats.ts';

const MOST_STEPS = 60;
const MOST_SLIDES = 200;
const isVersion = isOneOf(VERSIONS);
const isPhase = isOneOf(PLAN_PHASES);
const isFilm = isOneOf(FILMS);
const isPairWay = isOneOf(PAIR_WAYS);
const isStepFilm = isOneOf(STEP_FILMS);
const isName = isText(80);
const isWritten = isText(5);
const isOwnLength = (value: unknown): value is number =>
  isCount(value, OWN_MOST) && (value === 0 || value >= OWN_LEAST);
const readCard = (value: unknown) => (isCardRef(value) ? value : undefined);

function readStep(value: unknown): PlanStep | undefined {
  if (!isObject(value)) return;
  const { id, minutes, film, place } = value;
  if (!isId(id) || !isCount(minutes, MOST_STEP_MINUTES)) return;
  if (film !== undefined && !isStepFilm(film)) return;
  if (place !== undefined && !isCount(place, 1e6)) return;
  return {
    id,
    minutes,
    ...(film === undefined ? {} : { film }),
    ...(place === undefined ? {} : { place }),
  };
}

function readRoles(value: unknown): Roles | undefined {
  if (!isObject(value)) return;
  const { teaching, support, leading } = value;
  if (!isCount(teaching, MOST_STAFF) || !isCount(support, MOST_STAFF)) return;
  return isCount(leading, MOST_STAFF) ? { teaching, support, leading } : undefined;
}

function readOptions(value: Record<string, unknown>): PlanOptions | undefined {
  const { own, phase, film, pairs } = value;
  const roles = readRoles(value.roles);
  if (!isOwnLength(own) || !roles) return;
  return isPhase(phase) && isFilm(film) && isPairWay(pairs)
    ? { own, roles, phase, film, pairs }
    : undefined;
}

/** What stands in it step by step, and on the wall. A step that is in it twice is refused: nobody could say which of the two is meant. */
function readInside(value: Record<string, unknown>) {
  const steps = readList(value.steps, readStep, MOST_STEPS);
  if (!steps?.length || new Set(steps.map(({ id }) => id)).size < steps.length) return;
  const cards = readEntries(value.cards, readCard, MOST_STEPS * 2);
  const words = readEntries(value.words, readOwnWords, MOST_SLIDES * 2, isWordsName);
  const slides = readEntries(value.slides, readOwnSlide, MOST_SLIDES);
  const wall = readForTheWall(value.wall);
  return cards && words && slides && wall ? { steps, cards, words, slides, wall } : undefined;
}

/**
 * A fresh copy of the known fields, or nothing if any of them is off. Two things are mended, because nobody would miss them:
 * a start that is no time of day ('99:99') becomes none, and a name of spaces alone becomes none.
 */
export function readPlan(value: unknown): Plan | undefined {
  if (!isObject(value)) return;
  const { id, name, version, starts, staff, phones, colour, updatedAt } = value;
  const [options, inside, stamps] = [
    readOptions(value),
    readInside(value),
    readStamps(value.stamps),
  ];
  if (!isId(id) || !isName(name) || !isVersion(version) || !isWritten(starts)) return;
  if (!isCount(staff, MOST_STAFF) || !isBoolean(phones) || !isBoolean(colour)) return;
  if (!isInstant(updatedAt) || !options || !inside || !stamps) return;
  return together({
    id,
    name: name.trim() === '' ? '' : name,
    version,
    starts: isTimeOfDay(starts) ? starts : '',
    staff,
    phones,
    colour,
    ...options,
    ...inside,
    updatedAt,
    stamps,
  });
}

/** Why no session can begin from a plan, in one sentence; nothing when one can. */
export function planRefusal(plan: Plan, steps: readonly Step[]): string | undefined {
  const known = new Set(steps.map(({ id }) => id));
  const used = plan.steps.filter(({ minutes }) => minutes > 0);
  if (used.length === 0) return PLAN_WORDS.noStep;
  return used.some(({ id }) => known.has(id)) ? undefined : PLAN_WORDS.unknownSteps;
}
