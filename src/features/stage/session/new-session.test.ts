import { expect, test } from '@playwright/test';
import { nothingLeft } from '../../../model/session/left/left-behind.ts';
import { MOST_TABLES } from '../../../model/session/round.ts';
import type { Step } from '../../../model/session/step.ts';
import { newSession } from './new-session.ts';

const step = (id: string, order: number, two: number, slides: number) => ({
  ...{ id, order, title: id, minutes: { two, taster: 0 } },
  slides: Array.from({ length: slides }, (_, at) => ({ id: `${id}-${at}` })),
});
const STEPS = [
  step('close', 40, 2, 1),
  step('welcome', 10, 3, 2),
  step('only-in-longer-ones', 20, 0, 1),
  step('sort', 30, 12, 0),
] as unknown as Step[];
/** In the morning of a day in November, some seconds after the minute. */
const NOW = new Date(2026, 10, 24, 9, 1, 12, 345).getTime();
const own = {
  id: 'p-own',
  steps: [
    { id: 'sort', minutes: 1 },
    { id: 'close', minutes: 0 },
    { id: 'of-another-copy', minutes: 9 },
    { id: 'welcome', minutes: 25 },
  ],
  cards: { sort: 7, 'of-another-copy': 3 },
  staff: 64,
  starts: '15:45',
};
const FRESH = {
  ...{ id: 's-new', version: 'two', updatedAt: NOW },
  ...{ startedAt: null, at: { step: 0, slide: 0 }, enteredAt: null, paused: null, pausedFor: 0 },
  ...{ spent: {}, blank: 'none', rounds: {}, ...nothingLeft() },
  ...{ ideas: [], ideasShown: false, talk: null, text: 0, rehearsal: false },
  ...{ countsShown: false, revealed: false, stamps: { parts: {}, seen: {} } },
  wall: { sentence: '', tell: '', staff: '', food: '' },
};
const planned = (id: string, minutes: number, slideIds: string[]) => ({
  ...{ id, minutes, planned: minutes },
  ...{ slides: slideIds.length, slideIds },
});

test('from a version as it stands: its steps in order, nobody counted, eight tables', () => {
  expect(newSession(STEPS, 'two', 's-new', NOW)).toEqual({
    ...FRESH,
    ...{ planId: '', endsAt: null, present: 0, tables: 8 },
    plan: [
      planned('welcome', 3, ['welcome-0', 'welcome-1']),
      planned('sort', 12, []),
      planned('close', 2, ['close-0']),
    ],
  });
});

test('from a plan of one’s own: its order, minutes, cards and people; it ends when it says', () => {
  expect(newSession(STEPS, 'two', 's-new', NOW, own)).toEqual({
    ...FRESH,
    // Of the steps that are held: 26 minutes after 15:45, to the second.
    ...{ planId: 'p-own', endsAt: new Date(2026, 10, 24, 16, 11).getTime() },
    ...{ present: 64, tables: 8 },
    plan: [
      { ...planned('sort', 1, []), card: 7 },
      planned('welcome', 25, ['welcome-0', 'welcome-1']),
    ],
  });
});

test('what a plan wrote for the wall comes along, its spaces in order', () => {
  const wall = { sentence: ' I  saw who stayed away. ', tell: 'Amina', staff: '', food: 'Milk' };
  expect(newSession(STEPS, 'two', 's-new', NOW, { ...own, wall }).wall).toEqual({
    ...{ sentence: 'I saw who stayed away.', tell: 'Amina', staff: '', food: 'Milk' },
  });
});

test('a plan without a name or a time has neither', () => {
  const { id, starts, ...plain } = own;
  expect([id, starts]).toEqual(['p-own', '15:45']);
  expect(newSession(STEPS, 'two', 's-new', NOW, plain)).toMatchObject({ planId: '', endsAt: null });
  for (const said of ['', 'soon'])
    expect(newSession(STEPS, 'two', 's-new', NOW, { ...own, starts: said }).endsAt).toBeNull();
});

test('a table for every eight, one at least and no more than a session holds', () => {
  const tables = (staff: number) =>
    newSession(STEPS, 'two', 's-new', NOW, { ...own, staff }).tables;
  expect([0, 1, 8, 9, 16, 17, 480, 481, 5000].map(tables)).toEqual([
    ...[1, 1, 1, 2, 2, 3],
    ...[MOST_TABLES, MOST_TABLES, MOST_TABLES],
  ]);
});
