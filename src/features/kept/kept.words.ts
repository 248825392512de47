/** The words of the page that shows what is kept. */
import { counted, dayWords, listed, timeWords } from '../../model/say.ts';
import type { Shelf } from './kept.ts';

export const KEPT_WORDS = {
  looking: 'Looking at what is kept …',
  notOpen:
    'This browser does not open what it keeps for this site, so nothing can be listed. Close other tabs of this toolkit and load the page again. If it stays like this, clear this site’s data in the settings of the browser.',
  framed:
    'This page is shown inside another site, so it shows and changes nothing. Open the toolkit in a tab of its own.',
  none: 'Nothing of yours is kept on this device.',
  begin: 'Whatever you sort, plan or run is listed here from then on.',
  shelves: {
    sorting: 'Sortings',
    plan: 'Plans',
    session: 'Sessions',
    backup: 'Backups',
    other: 'Other things',
  } satisfies Record<Shelf, string>,
  about: {
    sorting: 'What two people made of their cards.',
    plan: 'Running orders of your own.',
    session: 'What a room did: its counts, its ideas and its times.',
    backup: 'What stood here before a saved file was opened over it.',
    other: 'Kept by another version of the toolkit.',
  } satisfies Record<Shelf, string>,
  /** The line under a title. */
  line: (parts: readonly string[]) => parts.filter(Boolean).join(' · '),
  written: (savedAt: number) => `${dayWords(savedAt)}, ${timeWords(savedAt)}`,
  size: (bytes: number) => sizeWords(bytes),
  sortingOf: (cards: readonly string[]) =>
    cards.length > MOST_NAMED
      ? listed([
          ...cards.slice(0, MOST_NAMED),
          counted(cards.length - MOST_NAMED, { one: 'more card', other: 'more cards' }),
        ])
      : listed(cards),
  planOf: (name: string) => name.trim() || 'A plan without a name',
  planMore: (minutes: number) => counted(minutes, { one: 'minute', other: 'minutes' }),
  sessionOf: (version: string, startedAt: number | null, rehearsal: boolean) =>
    `${rehearsal ? 'Rehearsal' : 'Session'}: ${version}${startedAt === null ? ', not begun' : `, begun ${dayWords(startedAt)} at ${timeWords(startedAt)}`}`,
  sessionMore: (step: number, steps: number) => `at step ${step} of ${steps}`,
  unreadable: 'A record that this version of the toolkit cannot read',
  open: 'Open',
  save: 'Save as a file',
  remove: 'Delete',
  restore: 'Restore',
  sure: (title: string) => `Delete “${title}”? Nothing can bring it back.`,
  yes: 'Yes, delete it',
  no: 'Keep it',
  removed: (title: string) => `Deleted: ${title}.`,
  notRemoved: 'This browser would not delete it: nothing has changed.',
  restored: (title: string) =>
    `Restored: ${title}. What stood there until now is the backup, so that you can go back.`,
  notRestored: 'This browser would not restore it: nothing has changed.',
  saved: (title: string) => `Handed to you as a file: ${title}.`,
};

const MOST_NAMED = 3;

function sizeWords(bytes: number): string {
  const thousands = Math.round(bytes / 1000);
  return thousands < 1 ? 'under 1 kB' : `${thousands} kB`;
}
