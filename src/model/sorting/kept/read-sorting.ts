/** Reads a sorting of the present version from an untrusted value. */
import { isAnswer, type Answer } from '../../card/level.ts';
import {
  isBoolean,
  isCount,
  isId,
  isInstant,
  isObject,
  isOneOf,
  isText,
  readEntries,
  readList,
} from '../../guard.ts';
import { readStamps } from '../../stamps.ts';
import {
  NOTE_LENGTH,
  VIEWS,
  WIDER,
  type Place,
  type Placing,
  type Sorting,
  type WiderNote,
} from '../sorting.ts';

const MOST_CARDS = 200;
const MOST_PARTS = 1200;
const MOST_REASONS = 12;

/** One of ours ('no-breakfast'), a school's own ('own:bus-fare'), or one of a pack ('blackpool/tram'). */
const isCardId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[a-z]+[:/])?[a-z0-9][a-z0-9-]{0,60}$/.test(value);
const isNote = isText(NOTE_LENGTH);
const isView = isOneOf(VIEWS);
const isSortingId = (value: unknown): value is string =>
  typeof value === 'string' && /^s-[a-z0-9-]{1,40}$/.test(value);

/** '<card>/<one of these>'. */
const isPartOf =
  (endings: readonly string[]) =>
  (name: string): boolean =>
    endings.some(
      (ending) => name.endsWith(`/${ending}`) && isCardId(name.slice(0, -ending.length - 1)),
    );
const isPlacingName = isPartOf(['a', 'b', 'c', 'd', 'e', 'f']);
const isWiderName = isPartOf(WIDER);

const readAnswer = (value: unknown): Answer | undefined => (isAnswer(value) ? value : undefined);
const readReason = (value: unknown): string | undefined => (isId(value) ? value : undefined);
const readInstant = (value: unknown): number | undefined => (isInstant(value) ? value : undefined);

function readDeckCard(value: unknown): Sorting['cards'][number] | undefined {
  if (!isObject(value)) return;
  const { id, edition } = value;
  return isCardId(id) && isCount(edition, 9999) ? { id, edition } : undefined;
}

function readPlacing(value: unknown): Placing | undefined {
  if (!isObject(value)) return;
  const answers = readList(value.answers, readAnswer, 2);
  const dependsOn = readList(value.dependsOn, readReason, MOST_REASONS);
  if (!answers || !dependsOn || !isNote(value.note) || !isInstant(value.at)) return;
  const twice = answers.length === 2 && answers[0] === answers[1];
  return twice ? undefined : { answers, dependsOn, note: value.note, at: value.at };
}

function readWider(value: unknown): WiderNote | undefined {
  if (!isObject(value)) return;
  const { said, text, at } = value;
  return isBoolean(said) && isNote(text) && isInstant(at) ? { said, text, at } : undefined;
}

function readPlace(value: unknown, cardCount: number): Place | undefined {
  if (!isObject(value)) return;
  const { view, card, response, at } = value;
  return isView(view) && isCount(card, cardCount - 1) && isCount(response, 5) && isInstant(at)
    ? { view, card, response, at }
    : undefined;
}

/** A fresh copy of just the known fields, or nothing if any of them is off. */
export function readSorting(value: unknown): Sorting | undefined {
  if (!isObject(value)) return;
  const { id, startedAt } = value;
  const cards = readList(value.cards, readDeckCard, MOST_CARDS);
  if (!isSortingId(id) || !isInstant(startedAt) || !cards?.length) return;
  const placings = readEntries(value.placings, readPlacing, MOST_PARTS, isPlacingName);
  const wider = readEntries(value.wider, readWider, MOST_PARTS, isWiderName);
  const stopped = readEntries(value.stopped, readInstant, MOST_PARTS, isCardId);
  const place = readPlace(value.place, cards.length);
  const stamps = readStamps(value.stamps);
  if (!placings || !wider || !stopped || !place || !stamps) return;
  return { id, startedAt, cards, placings, wider, stopped, place, stamps };
}
