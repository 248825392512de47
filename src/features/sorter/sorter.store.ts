/** The sorting on the table: what a pair does with it, each act shown at once and kept. */
import { atom } from 'nanostores';
import type { Card } from '../../model/card/card.ts';
import type { Answer } from '../../model/card/level.ts';
import type {
  DependsOn,
  Place,
  Placing,
  Sorting,
  WiderNote,
  WiderStep,
} from '../../model/sorting/sorting.ts';
import { askedFor } from '../../platform/data.ts';
import { dayOf } from '../../platform/storage/files/file-name.ts';
import { NOT_FETCHED } from '../../platform/storage/files/not-fetched.words.ts';
import { KeptRecord } from '../../platform/storage/kept-record.ts';
import { watchKept } from '../../platform/storage/kept-values.ts';
import { SORTING_KIND } from '../../platform/storage/kinds/sorting-kind.ts';
import { giveFile } from '../../platform/storage/files/give-file.ts';
import {
  goTo,
  isUnderWay,
  nextPlace,
  placeBefore,
  placingOf,
  pressAnswer,
  startSorting,
  toggleDependsOn,
  withPlacing,
  withStop,
  withWider,
} from './sorter.ts';
import { SORTER_WORDS } from './sorter.words.ts';

// Where another tab has got to is its own business; its answers are ours too.
const record = new KeptRecord(SORTING_KIND, {
  own: (joined, { place }) => ({ ...joined, place }),
});

export const $sorting = record.$value;
export const $keeping = record.$keeping;
export const $canUndo = record.$canUndo;
/** Said aloud by the status line; one message an action. */
export const $said = atom('');

/** Hears of the sortings on this device, now and whenever they are others than before. Returns the way to stop. */
export const watchSortings = (hear: (sortings: Sorting[]) => void): (() => void) =>
  watchKept(SORTING_KIND, () => void record.all().then(hear));
export const openSorting = (sorting: Sorting): void => record.open(sorting);

/** Picks up the sorting that the address asks for, else the newest that is still under way. */
export async function resumeSorting(): Promise<void> {
  const asked = askedFor('sorting');
  const sorting = asked ? await record.find(asked) : (await record.all()).find(isUnderWay);
  if (sorting) record.open(sorting);
}

export function begin(cards: Pick<Card, 'id' | 'edition'>[]): void {
  const now = Date.now();
  const chance = Math.floor(Math.random() * 1e9).toString(36);
  record.begin(startSorting(`s-${now.toString(36)}-${chance}`, cards, now), true);
}

/** Leaves the table; what was kept stays kept. */
export function leaveSorting(): void {
  record.leave();
  $said.set('');
}

const place = (card: string, response: string, next: (placing: Placing) => Placing): void =>
  record.change(
    (sorting) => withPlacing(sorting, card, response, next(placingOf(sorting, card, response))),
    { press: true },
  );

export const placeResponse = (
  card: string,
  response: string,
  answer: Answer,
  split: boolean,
): void => place(card, response, (placing) => pressAnswer(placing, answer, split, Date.now()));

/** Back to one answer: the first of the two stays. */
export const agreeAgain = (card: string, response: string): void =>
  place(card, response, (placing) => ({
    ...placing,
    answers: placing.answers.slice(0, 1),
    at: Date.now(),
  }));

export const markDependsOn = (card: string, response: string, reason: DependsOn): void =>
  place(card, response, (placing) => toggleDependsOn(placing, reason, Date.now()));

export const writeWider = (card: string, step: WiderStep, note: Omit<WiderNote, 'at'>): void =>
  record.change((sorting) => withWider(sorting, card, step, note, Date.now()));

export const stopHere = (card: string, responseCount: number): void =>
  record.change((sorting) =>
    goTo(withStop(sorting, card, Date.now()), nextPlace(sorting, responseCount), Date.now()),
  );

export const move = (to: Omit<Place, 'at'>): void =>
  record.change((sorting) => goTo(sorting, to, Date.now()));

export const goOn = (responseCount: number): void =>
  record.change((sorting) => goTo(sorting, nextPlace(sorting, responseCount), Date.now()));

/** Past a card that this copy does not have; its answers stay kept. */
export const skipCard = (): void =>
  record.change((sorting) => {
    const atItsEnd: Sorting = { ...sorting, place: { ...sorting.place, view: 'wider' } };
    return goTo(sorting, nextPlace(atItsEnd, 0), Date.now());
  });

export const goBack = (responseCount: number): void =>
  record.change((sorting) => {
    const before = placeBefore(sorting, responseCount);
    return before ? goTo(sorting, before, Date.now()) : sorting;
  });

/** Takes back this tab's own last placing, and shows it again where it was made. */
export function undo(): void {
  const taken = record.takeBack((sorting, { before }) => goTo(sorting, before.place, Date.now()));
  if (taken) $said.set(SORTER_WORDS.takenBack);
}

export async function saveAsFile(): Promise<void> {
  const startedAt = $sorting.get()?.startedAt;
  try {
    const text = await record.asFile();
    if (text !== undefined && startedAt !== undefined)
      giveFile(`our-sorting-${dayOf(startedAt)}.json`, text);
  } catch {
    $said.set(NOT_FETCHED);
  }
}

/** Opens a saved file: everything in it or nothing. Returns a sentence when it is refused. */
export async function openFile(text: string): Promise<string | undefined> {
  const words = await import('../../platform/storage/files/file.words.ts').catch(() => undefined);
  if (!words) return NOT_FETCHED;
  const opened = await record.openFile(text, { none: words.FILE_WORDS.noSorting });
  return opened.ok ? undefined : opened.sentence;
}
