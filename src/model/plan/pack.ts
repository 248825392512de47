/** The papers of a session, in the order in which they go on the tables: what is printed, and how many sheets. Single-sided A4. Our arithmetic. Pure. */
import { numberOfCard } from '../card/card-ref.ts';
import type { Plan } from './plan.ts';
import { saidRoles, seatsFor, tableWords, type Table } from './seats.ts';
import type { Step } from '../session/step.ts';

export const PAPERS = {
  host: 'Table-host card',
  tally: 'Table sheet',
  cards: 'Small cards, four to a sheet',
  halves: 'How are we doing? and the promise, two to a sheet',
  before: 'Slips for “How sure am I?”, eight to a sheet',
  exit: 'Exit slips, eight to a sheet',
  reveal: 'Reveal sheets',
  plan: 'This plan',
  room: 'The room page',
  dots: 'Seat dots',
  voices: 'Two voices, two copies on a sheet',
} as const;
export type Paper = keyof typeof PAPERS;

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

/** Every side in order: table by table, then the facilitator's own. */
export function packFor(plan: Plan, steps: readonly Step[]): PackPage[] {
  const used = shown(plan, steps);
  const has = (id: string) => used.some((step) => step.id === id);
  const [all, handled] = [cardsOf(plan, steps), cardsOf(plan, steps, true)];
  const tables = seatsFor(plan.staff, plan.roles);
  const page = (
    paper: Paper,
    table: Table | undefined,
    more: Partial<PackPage> = {},
  ): PackPage => ({
    paper,
    table: table?.number ?? 0,
    where: table ? `Table ${table.number}` : 'For you',
    numbers: [],
    seats: table?.seats ?? 0,
    words: table ? tableWords(table) : '',
    section: false,
    promise: false,
    ...more,
  });
  const [section, promise] = [has('self-assess'), has('commitment')];
  return [
    ...tables.flatMap((table) => {
      // On phones, one set at each table is enough to go on with when a battery dies.
      const sets = plan.pairs === 'phones' ? 1 : Math.ceil(table.seats / 2);
      const beside = tables[table.number];
      return [
        page('host', table),
        page('tally', table),
        ...inFours(Array.from({ length: sets }, () => all).flat()).map((numbers) =>
          page('cards', table, { numbers }),
        ),
        ...(section || promise ? [page('halves', table, { section, promise })] : []),
        ...(has('confidence-before') ? [page('before', table)] : []),
        ...(has('exit-slip') ? [page('exit', table)] : []),
        ...(table.number % 2 === 1
          ? handled.map((number) =>
              page('reveal', table, {
                numbers: [number],
                where: beside
                  ? `Tables ${table.number} and ${beside.number}`
                  : `Table ${table.number}`,
              }),
            )
          : []),
      ];
    }),
    page('plan', undefined),
    page('room', undefined),
    ...(saidRoles(plan.roles) > 0
      ? Array.from({ length: Math.ceil(tables.length / 8) }, (_, at) =>
          page('dots', undefined, {
            numbers: tables.slice(at * 8, at * 8 + 8).map(({ number }) => number),
          }),
        )
      : []),
    ...(plan.film === 'voices' && used.some(({ activity }) => activity === 'film')
      ? [page('voices', undefined)]
      : []),
    ...handled.map((number) => page('reveal', undefined, { numbers: [number] })),
  ];
}

/** How many sheets of each paper, in the order of the list above. */
export const copiesOf = (pages: readonly PackPage[]): { what: string; sheets: number }[] =>
  (Object.keys(PAPERS) as Paper[])
    .map((paper) => ({
      what: PAPERS[paper],
      sheets: pages.filter((page) => page.paper === paper).length,
    }))
    .filter(({ sheets }) => sheets > 0);

/** Steps name the same thing in their own words; on one list it stands once. */
const ALIKE: [RegExp, string][] = [
  [/^(tea\b|water\b)/i, 'Tea and water'],
  [/three questions/i, 'The three questions in large letters'],
  [/(date|day) of the .*reply/i, 'The day of the leaders’ reply in large letters'],
  [/^a big sheet/i, 'A big sheet of paper for each table'],
  [/thick pens?$/i, 'Thick pens'],
  [/^paper (for notes|and a pen|at each)/i, 'Paper for notes at each table'],
  [/^the head's/i, 'The head’s notes for “What I heard”'],
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
      'A pen for each person, and ten more',
      ...(plan.phones
        ? [
            `${Math.ceil(Math.max(2, plan.staff) / 2)} charged school phones or tablets, one for each pair, with the page “Pairs” open. Nobody needs a phone or data of their own`,
          ]
        : []),
      ...(saidRoles(plan.roles) > 0
        ? [
            plan.colour
              ? 'Seat dots from the colour printer, in three bowls at the door'
              : 'Seat dots in three bowls at the door: round, square, triangle. They need no colour',
          ]
        : [`A number from 1 to ${tables} for each table, in large letters`]),
      'Scissors, or a paper knife, for the evening before',
    ]),
  ];
}
