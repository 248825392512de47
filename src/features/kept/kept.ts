/** What is kept on a device as a list for people: which kinds there are, in what order, and how large each record is. Pure. */
import { recordInBackup } from '../../platform/storage/backups.ts';
import type { Kept } from '../../platform/storage/engines/engine.ts';

export const SHELVES = ['sorting', 'plan', 'session', 'backup', 'other'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface KeptItem {
  record: Kept;
  shelf: Shelf;
  /** What a backup holds; the record itself elsewhere. Nothing when a backup cannot be read. */
  inside: Kept | undefined;
  /** Milliseconds since 1970: when what is inside was last written. */
  savedAt: number;
  /** As text, the way a saved file holds it. */
  bytes: number;
}

const shelfOf = (kind: string): Shelf => SHELVES.find((shelf) => shelf === kind) ?? 'other';

const itemOf = (record: Kept): KeptItem => {
  const shelf = shelfOf(record.kind);
  const inside = shelf === 'backup' ? recordInBackup(record.data) : record;
  return {
    record,
    shelf,
    inside,
    savedAt: inside?.savedAt ?? record.savedAt,
    bytes: new TextEncoder().encode(JSON.stringify(record.data) ?? '').length,
  };
};

/** Each shelf that has something on it, the newest first. */
export const onShelves = (records: readonly Kept[]): { shelf: Shelf; items: KeptItem[] }[] => {
  const items = records.map(itemOf).sort((first, second) => second.savedAt - first.savedAt);
  return SHELVES.map((shelf) => ({
    shelf,
    items: items.filter((item) => item.shelf === shelf),
  })).filter(({ items: standing }) => standing.length > 0);
};

/** Where a record is opened: a page and its query. Nothing for a backup, which is restored, and for what this copy does not know. */
export const placeOf = ({ shelf, record }: KeptItem): [page: string, query: string] | undefined => {
  const id = encodeURIComponent(record.key.slice(record.kind.length + 1));
  switch (shelf) {
    case 'sorting':
      return ['pairs/', `?sorting=${id}`];
    case 'plan':
      return ['plan/', `?own=${id}`];
    case 'session':
      return ['stage/', `?session=${id}`];
    default:
      return;
  }
};
