/** How sortings are kept. */
import {
  joinSortings,
  SORTING_PARTS,
  stampSorting,
} from '../../../model/sorting/kept/sorting-parts.ts';
import { SORTING_MIGRATIONS } from '../../../model/sorting/kept/sorting-versions.ts';
import { readSorting } from '../../../model/sorting/kept/read-sorting.ts';
import { SORTING_VERSION, type Sorting } from '../../../model/sorting/sorting.ts';
import type { RecordKind } from '../record-kind.ts';

export const SORTING_KIND: RecordKind<Sorting> = {
  kind: 'sorting',
  version: SORTING_VERSION,
  migrations: SORTING_MIGRATIONS,
  read: readSorting,
  parts: SORTING_PARTS,
  stamp: stampSorting,
  join: joinSortings,
};
