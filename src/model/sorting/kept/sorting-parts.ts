/** The parts of a sorting, so that two tabs and a saved file join answer by answer. */
import { entriesUnder, partsUnder } from '../../record-parts.ts';
import { joinParts, stampedChange, type Parts } from '../../stamps.ts';
import type { Sorting } from '../sorting.ts';

export const SORTING_PARTS: Parts<Sorting> = {
  list: (sorting) => ({
    startedAt: sorting.startedAt,
    deck: sorting.cards,
    place: sorting.place,
    ...partsUnder('placing', sorting.placings),
    ...partsUnder('wider', sorting.wider),
    ...partsUnder('stopped', sorting.stopped),
  }),
  write: (sorting, parts) => ({
    ...sorting,
    startedAt: parts.startedAt as number,
    cards: parts.deck as Sorting['cards'],
    place: parts.place as Sorting['place'],
    placings: entriesUnder('placing', parts),
    wider: entriesUnder('wider', parts),
    stopped: entriesUnder('stopped', parts),
  }),
};

/** The sorting after an act of this writer, with the parts stamped that the act changed. */
export const stampSorting = (before: Sorting, after: Sorting, writer: string): Sorting =>
  stampedChange(SORTING_PARTS, before, after, writer);

/** One sorting of two copies, in any order. */
export const joinSortings = (mine: Sorting, theirs: Sorting): Sorting =>
  joinParts(SORTING_PARTS, mine, theirs);
