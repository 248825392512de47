import { expect, test } from '@playwright/test';
import type { Step } from '../session/step.ts';
import { cardsOf, packFor, thingsFor, type PackPage } from './pack.ts';
import { PACK_WORDS } from './pack.words.ts';
import { newPlan, type Plan } from './plan.ts';

const step = (id: string, more: Partial<Step> = {}): Step =>
  ({ id, activity: 'talk', kit: [], ...more }) as Step;
const STEPS = [
  step('talk', { card: 7 }),
  step('sort', { activity: 'sort', card: 3 }),
  step('vote', { activity: 'vote', card: 5 }),
  step('again', { activity: 'vote', card: 3 }),
  step('none'),
];
const planOf = (steps: readonly Step[], more: Partial<Plan> = {}): Plan => ({
  ...newPlan([], 'two', 'p-1', 0),
  steps: steps.map(({ id }) => ({ id, minutes: 1 })),
  ...more,
});
const side = (paper: PackPage['paper'], table: number, more: Partial<PackPage> = {}) => ({
  paper,
  table,
  where: table ? `Table ${table}` : 'For you',
  numbers: [],
  seats: table ? 5 : 0,
  words: table ? '5 people' : '',
  section: false,
  promise: false,
  ...more,
});

test('five people at one table have three sets of cards, four to a sheet, and nothing that no step asks for', () => {
  const plan = planOf(STEPS, { staff: 5 });
  expect([cardsOf(plan, STEPS), cardsOf(plan, STEPS, true)]).toEqual([
    [7, 3, 5],
    [3, 5],
  ]);
  expect(packFor(plan, STEPS)).toEqual([
    side('host', 1),
    side('tally', 1),
    side('cards', 1, { numbers: [7, 3, 5, 7] }),
    side('cards', 1, { numbers: [3, 5, 7, 3] }),
    side('cards', 1, { numbers: [5] }),
    side('reveal', 1, { numbers: [3] }),
    side('reveal', 1, { numbers: [5] }),
    side('plan', 0),
    side('room', 0),
    side('reveal', 0, { numbers: [3] }),
    side('reveal', 0, { numbers: [5] }),
  ]);
});

test('a step without minutes, or one that this copy does not know, brings no card', () => {
  const plan = planOf(STEPS, { staff: 3 });
  const steps = [
    { id: 'later', minutes: 9 },
    ...plan.steps.map((part) => (part.id === 'vote' ? { ...part, minutes: 0 } : part)),
  ];
  expect(cardsOf({ ...plan, steps }, STEPS)).toEqual([7, 3]);
  // A card of a school’s own that is not on this device has no number, so it cannot be printed.
  expect(cardsOf({ ...plan, cards: { sort: 'own:bus', vote: 9 } }, STEPS)).toEqual([7, 9, 3]);
});

test('each paper lies where its step asks for it', () => {
  const papers = (ids: string[], more: Partial<Plan> = {}) => {
    const steps = ids.map((id) => step(id, id === 'film' ? { activity: 'film' } : {}));
    return packFor(planOf(steps, { staff: 3, ...more }), steps).flatMap(
      ({ paper, section, promise }) =>
        ['host', 'tally', 'plan', 'room'].includes(paper) ? [] : [[paper, section, promise]],
    );
  };
  expect([
    papers([]),
    papers(['self-assess']),
    papers(['commitment']),
    papers(['self-assess', 'commitment']),
    papers(['confidence-before', 'exit-slip']),
    papers(['film']),
    papers(['film'], { film: 'slides' }),
  ]).toEqual([
    [],
    [['halves', true, false]],
    [['halves', false, true]],
    [['halves', true, true]],
    [
      ['before', false, false],
      ['exit', false, false],
    ],
    [['voices', false, false]],
    [],
  ]);
});

test('seat dots are eight tables to a sheet, and only where somebody said who comes', () => {
  const dots = (staff: number, teaching: number) =>
    packFor(planOf([], { staff, roles: { teaching, support: 0, leading: 0 } }), []).flatMap(
      ({ paper, numbers }) => (paper === 'dots' ? [numbers] : []),
    );
  const first = [1, 2, 3, 4, 5, 6, 7, 8];
  expect([dots(64, 0), dots(64, 1), dots(65, 1), dots(136, 1)]).toEqual([
    [],
    [first],
    [first, [9]],
    [first, first.map((number) => number + 8), [17]],
  ]);
});

test('what is carried stands once, without papers and pens, and then what the choices ask for', () => {
  const steps = [
    step('a', { kit: ['A bell', 'Pens', 'A pen each', 'Water', 'Card 3 for each pair'] }),
    step('b', {
      kit: ['Tea', 'A bell', 'Penguins', 'An exit slip', 'A big sheet, and thick pens'],
    }),
  ];
  const always = ['A bell', PACK_WORDS.drinks, 'Penguins', PACK_WORDS.bigSheet, PACK_WORDS.pens];
  const things = (more: Partial<Plan>) => thingsFor(planOf(steps, more), steps);
  expect(things({ staff: 64 })).toEqual([...always, PACK_WORDS.numbers(8), PACK_WORDS.scissors]);
  const roles = { teaching: 1, support: 0, leading: 0 };
  expect(things({ staff: 5, phones: true, roles })).toEqual([
    ...always,
    PACK_WORDS.phones(3),
    PACK_WORDS.dotsInShapes,
    PACK_WORDS.scissors,
  ]);
  expect(things({ staff: 0, phones: true, colour: true, roles })).toEqual([
    ...always,
    PACK_WORDS.phones(1),
    PACK_WORDS.dotsInColour,
    PACK_WORDS.scissors,
  ]);
});
