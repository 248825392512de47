import { counted } from '../../../model/say.ts';

const SHEETS = { one: 'sheet', other: 'sheets' };

/** What stands round the pack on the screen. */
export const PACK_WORDS = {
  loading: 'Setting out the pack …',
  failed: 'The pack did not load.',
  failedWayOn:
    'Load this page again, or print the cards and the sheets one by one from the links above.',
  ownLength: 'Our own length',
  about: (minutes: number, staff: number) => `: ${minutes} minutes, ${staff} staff. `,
  sheets: (sheets: number) => `${counted(sheets, SHEETS)}.`,
  sheetsOf: (sheets: number, all: number) => `${counted(sheets, SHEETS)} of ${all}.`,
  missing:
    ' This is not the plan that you asked for: nothing has been changed in it yet, or this browser did not keep it.',
  partByPart: (most: number) =>
    ` More than ${most} sheets are printed part by part: print this part, then choose the next.`,
  print: (sheets: number) => `Print ${counted(sheets, SHEETS)}`,
  toPlans: 'To the plans',
  part: 'Only a part',
  everything: 'Everything',
  you: 'For you',
  table: (table: number) => `Table ${table}`,
  tables: (from: number, until: number) => `Tables ${from} to ${until}`,
  region: 'The sheets',
} as const;
