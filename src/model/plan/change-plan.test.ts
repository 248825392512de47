import { expect, test } from '@playwright/test';
import { nothingForTheWall } from './for-the-wall.ts';
import { VERSIONS, type Step, type Version } from '../session/step.ts';
import { changePlan, leastOf, together, type PlanEvent } from './change-plan.ts';
import { newPlan } from './plan.ts';

const minutesIn = (two: number, four: number) =>
  ({ ...Object.fromEntries(VERSIONS.map((version) => [version, two])), four }) as Record<
    Version,
    number
  >;
const step = (id: string, two: number, four: number, rules: Partial<Step> = {}): Step =>
  ({ id, order: 0, stays: 'go', least: 0, minutes: minutesIn(two, four), ...rules }) as Step;
const STEPS = [
  step('welcome', 3, 4, { order: 1, stays: 'must', least: 2 }),
  step('talk', 5, 6, { order: 2 }),
  step('break', 0, 15, { order: 3, stays: 'must', least: 8 }),
  step('sort', 20, 30, { order: 4, stays: 'shorten', least: 12 }),
  step('close', 2, 2, { order: 5, stays: 'must' }),
];
const plan = newPlan(STEPS, 'two', 'p-1', 1);
const after = (event: PlanEvent, from = plan) => changePlan(from, event, STEPS, 9);
const minutes = (id: string, minutes: number, from = plan) =>
  after({ kind: 'minutes', id, minutes }, from).steps.find((part) => part.id === id)?.minutes;

test('a new plan has the steps of its version in their order, and nothing chosen', () => {
  expect(newPlan(STEPS.toReversed(), 'four', 'p-1', 7)).toEqual({
    id: 'p-1',
    name: '',
    version: 'four',
    own: 0,
    starts: '',
    staff: 64,
    roles: { teaching: 0, support: 0, leading: 0 },
    phones: false,
    colour: false,
    phase: 'mixed',
    film: 'voices',
    pairs: 'paper',
    steps: [
      { id: 'welcome', minutes: 4 },
      { id: 'talk', minutes: 6 },
      { id: 'break', minutes: 15 },
      { id: 'sort', minutes: 30 },
      { id: 'close', minutes: 2 },
    ],
    cards: {},
    wall: nothingForTheWall(),
    words: {},
    slides: {},
    stamps: { parts: {}, seen: {} },
    updatedAt: 7,
  });
});

test('the fewest minutes: what must stay has one at least, and all else may go', () => {
  expect(STEPS.map(leastOf)).toEqual([2, 0, 8, 0, 1]);
});

test('minutes are whole, from the fewest of the step to ninety', () => {
  expect([1, 2, 3.5, 90, 91].map((asked) => minutes('welcome', asked))).toEqual([2, 2, 4, 90, 90]);
  expect([-1, 0, 1].map((asked) => minutes('sort', asked))).toEqual([0, 0, 1]);
  expect(minutes('close', 0)).toBe(1);
});

test('a step that this version leaves out may stay out, whatever its kind; in another it has its fewest', () => {
  expect([minutes('break', 0), minutes('break', 1)]).toEqual([0, 1]);
  const four = newPlan(STEPS, 'four', 'p-1', 1);
  expect([minutes('break', 0, four), minutes('break', 9, four)]).toEqual([8, 9]);
});

test('each act changes what it names, and says when', () => {
  const chosen = after({ kind: 'card', id: 'sort', number: 8 });
  expect(after({ kind: 'card', id: 'talk', number: 'own:bus' }, chosen)).toEqual({
    ...plan,
    cards: { sort: 8, talk: 'own:bus' },
    updatedAt: 9,
  });
  expect(after({ kind: 'minutes', id: 'sort', minutes: 7 }, chosen)).toEqual({
    ...chosen,
    steps: plan.steps.map((part) => (part.id === 'sort' ? { id: 'sort', minutes: 7 } : part)),
  });
  const [welcome, talk, none, sort, close] = plan.steps;
  expect(after({ kind: 'move', id: 'talk', by: 1 }, chosen)).toEqual({
    ...chosen,
    steps: [welcome, sort, none, talk, close],
  });
  expect(after({ kind: 'version', version: 'four' }, { ...chosen, own: 100 })).toEqual({
    ...chosen,
    version: 'four',
    own: 0,
    steps: newPlan(STEPS, 'four', 'p-1', 1).steps,
  });
});

test('what cannot be done leaves the plan as it is, its time too', () => {
  const few = { ...plan, steps: plan.steps.filter(({ id }) => id === 'welcome' || id === 'talk') };
  for (const [from, event] of [
    [plan, { kind: 'minutes', id: 'unknown', minutes: 3 }],
    [few, { kind: 'minutes', id: 'sort', minutes: 3 }],
    [plan, { kind: 'move', id: 'unknown', by: 1 }],
    [plan, { kind: 'move', id: 'welcome', by: 1 }],
    [plan, { kind: 'move', id: 'talk', by: -1 }],
    [plan, { kind: 'move', id: 'sort', by: 1 }],
    [plan, { kind: 'move', id: 'close', by: -1 }],
    [plan, { kind: 'move', id: 'break', by: 1 }],
    [few, { kind: 'move', id: 'talk', by: -1 }],
  ] as [typeof plan, PlanEvent][])
    expect(after(event, from), JSON.stringify(event)).toBe(from);
  const kept = { ...plan, steps: [{ id: 'sort', minutes: 5 }] };
  expect(minutes('sort', 6, kept)).toBe(6);
});

test('a step of one minute can change places like any other', () => {
  const short = after({ kind: 'minutes', id: 'sort', minutes: 1 });
  expect(after({ kind: 'move', id: 'sort', by: -1 }, short).steps.map(({ id }) => id)).toEqual([
    'welcome',
    'sort',
    'break',
    'talk',
    'close',
  ]);
});

test('staff are at least those who have a group, and two thousand at most', () => {
  const staff = (staff: number, teaching: number, support: number, leading: number) =>
    together({ ...plan, staff, roles: { teaching, support, leading } }).staff;
  expect([
    staff(10, 5, 3, 2),
    staff(10, 5, 3, 3),
    staff(10, 0, 0, 0),
    staff(2000, 0, 0, 0),
    staff(2001, 0, 0, 0),
    staff(1, 1500, 500, 1),
  ]).toEqual([10, 11, 10, 2000, 2000, 2000]);
});
