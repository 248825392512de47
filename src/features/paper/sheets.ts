/** How cards fall onto paper. Pure. */
import { SHEETS_WORDS } from './sheets.words.ts';

export const SHEETS = [
  { id: 'cards-a6', ...SHEETS_WORDS['cards-a6'], perSheet: 4, kind: 'front' },
  { id: 'cards-a5', ...SHEETS_WORDS['cards-a5'], perSheet: 2, kind: 'front' },
  { id: 'plain-a5', ...SHEETS_WORDS['plain-a5'], perSheet: 2, kind: 'plain' },
  { id: 'reveals', ...SHEETS_WORDS.reveals, perSheet: 1, kind: 'reveal' },
] as const;
export type Sheet = (typeof SHEETS)[number];

/** In order, so many to a sheet; the last sheet may have room left. */
export function dealt<T>(things: readonly T[], perSheet: number): T[][] {
  return Array.from({ length: Math.ceil(things.length / perSheet) }, (_, sheet) =>
    things.slice(sheet * perSheet, (sheet + 1) * perSheet),
  );
}
