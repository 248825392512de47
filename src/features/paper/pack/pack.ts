/** The papers of a plan on their way to the printer: what they are made from, and in which parts they are laid out. Pure. */
import type { Card } from '../../../model/card/card.ts';
import type { DayPart } from '../../../model/plan/day.ts';
import type { PackPage } from '../../../model/plan/pack.ts';
import { timeAfter, type Plan } from '../../../model/plan/plan.ts';
import type { Table } from '../../../model/plan/seats.ts';
import type { Step } from '../../../model/session/step.ts';
import type { Sheets } from '../sheet-words.ts';

/** What every sheet of the pack is made from. `tables` are seated once: each sheet of dots needs them. */
export interface PackContents extends Sheets {
  plan: Plan;
  steps: Step[];
  cards: Card[];
  tables: Table[];
}
export interface SheetProps {
  page: PackPage;
  contents: PackContents;
}

/** The HTML of a sheet of words, or nothing when there is none of that name. */
export const proseOf = ({ sheets }: Sheets, id: string): string =>
  sheets.find((sheet) => sheet.id === id)?.html ?? '';

/** When a step begins: '13:15', or its minute where nobody has said when the session starts. */
export const beginsAt = ({ starts }: Plan, { begins }: DayPart): string =>
  timeAfter(starts, begins) || String(begins);

/** So many sheets a browser lays out in a few seconds on an old laptop. Of a larger pack it makes one part at a time. */
export const MOST_SHEETS = 300;

/** What is laid out and printed at once: everything, the facilitator's own papers, or those of some tables. */
export type PackPart =
  { kind: 'everything' } | { kind: 'you' } | { kind: 'tables'; from: number; until: number };

/** Stands for a part in a form. */
export const partId = (part: PackPart): string =>
  part.kind === 'tables' ? `${part.from}-${part.until}` : part.kind;

/** A sheet that two tables share lies with the first of them, and is in the part of each. */
const isSharedWith = (page: PackPage, table: number): boolean =>
  page.paper === 'reveal' && page.table === table - 1 && table % 2 === 0;

/** The pages of a part, in the order of the pack. */
export function pagesIn(part: PackPart, pages: readonly PackPage[]): PackPage[] {
  if (part.kind === 'everything') return [...pages];
  if (part.kind === 'you') return pages.filter(({ table }) => table === 0);
  return pages.filter(
    (page) =>
      (page.table >= part.from && page.table <= part.until) || isSharedWith(page, part.from),
  );
}

/** The parts that a pack is offered in, the first one first: the whole while it is small, otherwise stretches of tables; then each table. */
export function partsOf(pages: readonly PackPage[]): PackPart[] {
  const tables = [...new Set(pages.map(({ table }) => table))].filter((table) => table > 0);
  const stretches: PackPart[] =
    pages.length > MOST_SHEETS ? stretchesOf(pages, tables) : [{ kind: 'everything' }];
  return [
    ...stretches,
    ...tables.map((table): PackPart => ({ kind: 'tables', from: table, until: table })),
    { kind: 'you' },
  ];
}

/** Two tables share their reveal sheets, so a stretch begins with an odd one. */
function stretchesOf(pages: readonly PackPage[], tables: readonly number[]): PackPart[] {
  const stretches: { kind: 'tables'; from: number; until: number }[] = [];
  for (const from of tables.filter((number) => number % 2 === 1)) {
    const until = tables.includes(from + 1) ? from + 1 : from;
    const last = stretches.at(-1);
    const longer = last && { ...last, until };
    if (longer && pagesIn(longer, pages).length <= MOST_SHEETS) last.until = until;
    else stretches.push({ kind: 'tables', from, until });
  }
  return stretches;
}
