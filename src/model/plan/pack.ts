/** The papers of a session, in the order in which they go on the tables: what is printed, and how many sheets. Single-sided A4. Our arithmetic. Pure. */
import { numberOfCard } from '../card/card-ref.ts';
import { PACK_WORDS } from './pack.words.ts';
import type { Plan } from './plan.ts';
import { saidRoles, seatsFor, tableWords, type Table } from './seats.ts';
import type { Step } from '../session/step.ts';

export type Paper = keyof typeof PACK_WORDS.papers;

/** One printed side. `table` is 0 for the facilitator; `numbers` are cards, one for each place on the sheet; of a sheet of dots, tables. */
export interface PackPage {
  paper: Paper;
  table: number;
  where: string;
  numbers: number[];
  seats: number;
  words: string;
  section: boolean;
  promise: boolean;
}

const shown = (plan: Plan, steps: readonly Step[]): Step[] =>
  plan.steps
    .filter(({ minutes }) => minutes > 0)
    .flatMap(({ id }) => steps.find((step) => step.id === id) ?? []);

/** The cards of a plan, each once, in the order of its steps; `handled` gives those that the room sorts or votes on. */
export function cardsOf(plan: Plan, steps: readonly Step[], handled = false): number[] {
  return [
    ...new Set(
      shown(plan, steps).flatMap(({ id, card, activity }) =>
        card === undefined || (handled && activity !== 'sort' && activity !== 'vote')
          ? []
          : (numberOfCard(plan.cards[id] ?? card) ?? []),
      ),
    ),
  ];
}

const inFours = (numbers: readonly number[]): number[][] =>
  Array.from({ length: Math.ceil(numbers.length / 4) }, (_, at) =>
    numbers.slice(at * 4, at * 4 + 4),
  );

/** A side for one table, or for the facilitator. */
const pageFor = (
  paper: Paper,
  table: Table | undefined,
  more: Partial<PackPage> = {},
): PackPage => ({
  paper,
  table: table?.number ?? 0,
  where: table ? PACK_WORDS.table(table.number) : PACK_WORDS.forYou,
  numbers: [],
  seats: table?.seats ?? 0,
  words: table ? tableWords(table) : '',
  section: false,
  promise: false,
  ...more,
});

/** Every side in order: table by table, then the facilitator's own. */
export function packFor(plan: Plan, steps: readonly Step[]): PackPage[] {
  const tables = seatsFor(plan.staff, plan.roles);
  return [
    ...tables.flatMap((table) => tablePages(plan, steps, table, tables[table.number])),
    ...ownPages(plan, steps, tables),
  ];
}

/** What lies on one table. Two neighbours share the reveal sheets, so `beside` is the next table. */
function tablePages(
  plan: Plan,
  steps: readonly Step[],
  table: Table,
  beside: Table | undefined,
): PackPage[] {
  const used = new Set(shown(plan, steps).map(({ id }) => id));
  const [section, promise] = [used.has('self-assess'), used.has('commitment')];
  const cards = cardsOf(plan, steps);
  // On phones, one set at each table is enough to go on with when a battery dies.
  const sets = plan.pairs === 'phones' ? 1 : Math.ceil(table.seats / 2);
  const where = beside
    ? PACK_WORDS.twoTables(table.number, beside.number)
    : PACK_WORDS.table(table.number);
  return [
    pageFor('host', table),
    pageFor('tally', table),
    ...inFours(Array.from({ length: sets }, () => cards).flat()).map((numbers) =>
      pageFor('cards', table, { numbers }),
    ),
    ...(section || promise ? [pageFor('halves', table, { section, promise })] : []),
    ...(used.has('confidence-before') ? [pageFor('before', table)] : []),
    ...(used.has('exit-slip') ? [pageFor('exit', table)] : []),
    ...(table.number % 2 === 1
      ? cardsOf(plan, steps, true).map((number) =>
          pageFor('reveal', table, { numbers: [number], where }),
        )
      : []),
  ];
}

/** What the facilitator holds. */
function ownPages(plan: Plan, steps: readonly Step[], tables: readonly Table[]): PackPage[] {
  const hasFilm = shown(plan, steps).some(({ activity }) => activity === 'film');
  const dots = saidRoles(plan.roles) > 0 ? Math.ceil(tables.length / 8) : 0;
  return [
    pageFor('plan', undefined),
    pageFor('room', undefined),
    ...Array.from({ length: dots }, (_, at) =>
      pageFor('dots', undefined, {
        numbers: tables.slice(at * 8, at * 8 + 8).map(({ number }) => number),
      }),
    ),
    ...(plan.film === 'voices' && hasFilm ? [pageFor('voices', undefined)] : []),
    ...cardsOf(plan, steps, true).map((number) =>
      pageFor('reveal', undefined, { numbers: [number] }),
    ),
  ];
}

/** How many sheets of each paper, in the order of the list above. */
export const copiesOf = (pages: readonly PackPage[]): { what: string; sheets: number }[] =>
  (Object.keys(PACK_WORDS.papers) as Paper[])
    .map((paper) => ({
      what: PACK_WORDS.papers[paper],
      sheets: pages.filter((page) => page.paper === paper).length,
    }))
    .filter(({ sheets }) => sheets > 0);

/** Steps name the same thing in their own words; on one list it stands once. */
const ALIKE: [RegExp, string][] = [
  [/^(tea\b|water\b)/i, PACK_WORDS.drinks],
  [/three questions/i, PACK_WORDS.questions],
  [/(date|day) of the .*reply/i, PACK_WORDS.replyDay],
  [/^a big sheet/i, PACK_WORDS.bigSheet],
  [/thick pens?$/i, PACK_WORDS.thickPens],
  [/^paper (for notes|and a pen|at each)/i, PACK_WORDS.notesPaper],
  [/^the head's/i, PACK_WORDS.headsNotes],
];

/** Things to carry that are not in the pack: those of the steps, without papers, and what the choices ask for. */
export function thingsFor(plan: Plan, steps: readonly Step[]): string[] {
  const printed =
    /\bcards? \d|\bslips?\b|table sheet|how they fit|two voices|any card|a pack on|how are we doing|^or a short film/i;
  const pens = /^(a pen|pens)\b/i;
  const tables = seatsFor(plan.staff, plan.roles).length;
  const things = shown(plan, steps)
    .flatMap(({ kit }) => kit)
    .filter((thing) => !printed.test(thing) && !pens.test(thing))
    .map((thing) => ALIKE.find(([like]) => like.test(thing))?.[1] ?? thing);
  return [
    ...new Set([
      ...things,
      PACK_WORDS.pens,
      ...(plan.phones ? [PACK_WORDS.phones(Math.ceil(Math.max(2, plan.staff) / 2))] : []),
      seatThing(plan, tables),
      PACK_WORDS.scissors,
    ]),
  ];
}

/** Dots where the groups are known, else numbers for the tables. */
function seatThing(plan: Plan, tables: number): string {
  if (saidRoles(plan.roles) === 0) return PACK_WORDS.numbers(tables);
  return plan.colour ? PACK_WORDS.dotsInColour : PACK_WORDS.dotsInShapes;
}
