/** The sorting on the table, the way back from each decision, and what the disk has confirmed. */
import { atom } from 'nanostores';
import type { Card } from '../../model/card/card.ts';
import type { Answer } from '../../model/card/level.ts';
import {
  SORTING_VERSION,
  type DependsOn,
  type Place,
  type Sorting,
  type WiderNote,
  type WiderStep,
} from '../../model/sorting/sorting.ts';
import { readSorting } from '../../model/sorting/kept/read-sorting.ts';
import { joinSortings } from '../../model/sorting/kept/sorting-parts.ts';
import { SORTING_MIGRATIONS } from '../../model/sorting/kept/sorting-versions.ts';
import {
  keepState,
  listKept,
  onKeptElsewhere,
  readKept,
  writeAllKept,
  writeKept,
  type Kept,
} from '../../platform/storage/keep.ts';
import { oneAtATime } from '../../platform/storage/one-at-a-time.ts';
import { upToDate } from '../../platform/storage/migrations.ts';
import {
  SAVED_VERSION,
  giveFile,
  readSaved,
  writeSaved,
} from '../../platform/storage/saved-file.ts';
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

export type Saving = 'idle' | 'saving' | 'saved' | 'in-memory' | 'newer' | 'refused';

export const $sorting = atom<Sorting | undefined>();
export const $saving = atom<Saving>('idle');
export const $canUndo = atom(false);
/** Said aloud by the status line; one message an action. */
export const $said = atom('');

let past: Sorting[] = [];

const sortingIn = (record: { version: number; data: unknown } | undefined): Sorting | undefined =>
  record && readSorting(upToDate(record, SORTING_MIGRATIONS));

const keyOf = (sorting: Sorting) => `sorting:${sorting.id}`;

/** Every decision goes through here: shown at once, then written. */
function set(next: Sorting, remember = false): void {
  const before = $sorting.get();
  if (remember && before) past = [...past.slice(-49), before];
  $canUndo.set(past.length > 0);
  $sorting.set(next);
  $saving.set('saving');
  void save(next);
}

/** What changed meanwhile goes into the next write, and only then is it called saved. */
const save = oneAtATime(write, (outcome) => $saving.set(outcome));

async function write(sorting: Sorting): Promise<Saving> {
  const written = await writeKept({
    key: keyOf(sorting),
    kind: 'sorting',
    version: SORTING_VERSION,
    change: (current) => {
      const kept = sortingIn(current);
      return kept ? joinSortings(sorting, kept) : sorting;
    },
  });
  if (!written.ok) return written.why;
  const joined = sortingIn(written.record);
  const now = $sorting.get();
  // Another tab's answers are ours too; where it has got to is its own business.
  if (joined && now && now.id === joined.id)
    $sorting.set({ ...joinSortings(now, joined), place: now.place });
  return keepState() === 'memory' ? 'in-memory' : 'saved';
}

/** Picks up the newest sorting that is still under way, if there is one. */
export async function resumeSorting(): Promise<void> {
  const newest = (await keptSortings()).find(isUnderWay);
  if (newest) openSorting(newest);
}

export async function keptSortings(): Promise<Sorting[]> {
  const records = await listKept('sorting');
  return records.map(sortingIn).filter((sorting) => sorting !== undefined);
}

export function openSorting(sorting: Sorting): void {
  past = [];
  $canUndo.set(false);
  $sorting.set(sorting);
  $saving.set(keepState() === 'memory' ? 'in-memory' : 'saved');
}

export const begin = (cards: Pick<Card, 'id' | 'edition'>[]): void => {
  past = [];
  const now = Date.now();
  set(
    startSorting(
      `s-${now.toString(36)}-${Math.floor(Math.random() * 1e9).toString(36)}`,
      cards,
      now,
    ),
  );
};

/** Leaves the table; what was kept stays kept. */
export function leaveSorting(): void {
  past = [];
  $canUndo.set(false);
  $sorting.set(undefined);
  $saving.set('idle');
  $said.set('');
}

const withSorting = (act: (sorting: Sorting) => void) => {
  const sorting = $sorting.get();
  if (sorting) act(sorting);
};

export const placeResponse = (
  card: string,
  response: string,
  answer: Answer,
  split: boolean,
): void =>
  withSorting((sorting) =>
    set(
      withPlacing(
        sorting,
        card,
        response,
        pressAnswer(placingOf(sorting, card, response), answer, split, Date.now()),
      ),
      true,
    ),
  );

/** Back to one answer: the first of the two stays. */
export const agreeAgain = (card: string, response: string): void =>
  withSorting((sorting) => {
    const placing = placingOf(sorting, card, response);
    set(
      withPlacing(sorting, card, response, {
        ...placing,
        answers: placing.answers.slice(0, 1),
        at: Date.now(),
      }),
      true,
    );
  });

export const markDependsOn = (card: string, response: string, reason: DependsOn): void =>
  withSorting((sorting) =>
    set(
      withPlacing(
        sorting,
        card,
        response,
        toggleDependsOn(placingOf(sorting, card, response), reason, Date.now()),
      ),
      true,
    ),
  );

export const writeWider = (card: string, step: WiderStep, note: Omit<WiderNote, 'at'>): void =>
  withSorting((sorting) => set(withWider(sorting, card, step, note, Date.now())));

export const stopHere = (card: string, responseCount: number): void =>
  withSorting((sorting) =>
    set(goTo(withStop(sorting, card, Date.now()), nextPlace(sorting, responseCount), Date.now())),
  );

export const move = (place: Omit<Place, 'at'>): void =>
  withSorting((sorting) => set(goTo(sorting, place, Date.now())));
export const goOn = (responseCount: number): void =>
  withSorting((sorting) => move(nextPlace(sorting, responseCount)));
/** Past a card that this copy does not have; its answers stay kept. */
export const skipCard = (): void =>
  withSorting((sorting) =>
    move(nextPlace({ ...sorting, place: { ...sorting.place, view: 'wider' } }, 0)),
  );
export const goBack = (responseCount: number): void =>
  withSorting((sorting) => {
    const before = placeBefore(sorting, responseCount);
    if (before) move(before);
  });

/** Takes back the last placing, and shows it again where it was made. */
export function undo(): void {
  const before = past.pop();
  $canUndo.set(past.length > 0);
  const now = $sorting.get();
  if (!before || !now) return;
  const key = Object.keys(now.placings).find(
    (held) => now.placings[held] !== before.placings[held],
  );
  const at = Date.now();
  const [, card = '', response = ''] = /^(.*)\/(.)$/.exec(key ?? '') ?? [];
  const restored = key
    ? withPlacing(now, card, response, {
        ...(before.placings[key] ?? { answers: [], dependsOn: [], note: '' }),
        at,
      })
    : now;
  $said.set('Taken back.');
  set(goTo(restored, before.place, at));
}

export const saveAsFile = (): void =>
  withSorting((sorting) => {
    const record = {
      key: keyOf(sorting),
      kind: 'sorting',
      version: SORTING_VERSION,
      data: sorting,
    };
    const day = new Date(sorting.startedAt).toISOString().slice(0, 10);
    giveFile(`our-sorting-${day}.json`, writeSaved([record], new Date()));
  });

/** Opens a saved file: everything in it or nothing. Returns a sentence when it is refused. */
export async function openFile(text: string): Promise<string | undefined> {
  const read = readSaved(text);
  if (!read.ok) return read.sentence;
  const known = read.records.filter((record) => record.kind === 'sorting');
  if (known.some((record) => record.version > SORTING_VERSION))
    return 'This file was saved by a newer version of the toolkit: update this copy, then open the file again.';
  const sortings = known.map((record) => ({ key: record.key, data: sortingIn(record) }));
  if (!sortings.length || sortings.some(({ key, data }) => !data || keyOf(data) !== key))
    return 'This file is damaged: save it again on the first device and try once more.';
  const backups = await Promise.all(sortings.map(({ key }) => readKept(key)));
  const written = await writeAllKept([
    ...backups
      .filter((kept) => kept !== undefined)
      .map((kept) => ({
        key: `backup:${kept.key}`,
        kind: 'backup',
        version: SAVED_VERSION,
        change: () => kept,
      })),
    ...sortings.map(({ key, data }) => ({
      key,
      kind: 'sorting',
      version: SORTING_VERSION,
      change: (current: Kept | undefined) => {
        const kept = sortingIn(current);
        return kept && data ? joinSortings(data, kept) : data;
      },
    })),
  ]);
  if (!written.ok)
    return 'This browser would not keep the file: free some space or leave private browsing, then open it again.';
  const first = sortingIn(written.records.find((record) => record.kind === 'sorting'));
  if (first) openSorting(first);
  return;
}

/** Hears what other tabs write, for as long as the sorter is on the page. Returns the way to stop. */
export const listenToOtherTabs = (): (() => void) =>
  onKeptElsewhere((news) => {
    const sorting = $sorting.get();
    if ('forgotten' in news) return leaveSorting();
    if (!sorting || news.changed !== keyOf(sorting)) return;
    void readKept(news.changed).then((record) => {
      const kept = sortingIn(record);
      const now = $sorting.get();
      // Another tab's place is its own business; its answers are ours too.
      if (kept && now?.id === kept.id)
        $sorting.set({ ...joinSortings(now, kept), place: now.place });
    });
  });
