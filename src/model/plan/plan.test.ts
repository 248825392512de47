import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { changePlan, type PlanEvent } from './change-plan.ts';
import { lengthOf, minutesOf, newPlan, timeAfter, type Plan } from './plan.ts';
import { stepSchema } from '../session/step.schema.ts';
import { MINUTES_OF, VERSIONS, type Step } from '../session/step.ts';

const FOLDER = join(import.meta.dirname, '../../content/steps');
const STEPS: Step[] = readdirSync(FOLDER).map((file) => ({
  id: file.replace('.yaml', ''),
  ...stepSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))),
}));
const plan = (): Plan => newPlan(STEPS, 'two', 'p-test', 0);
const after = (...events: PlanEvent[]): Plan =>
  events.reduce((now, event) => changePlan(now, event, STEPS, 1), plan());
const order = (one: Plan) => one.steps.filter(({ minutes }) => minutes > 0).map(({ id }) => id);

test('a new plan has the minutes of its version, and one switch changes them all', () => {
  for (const version of VERSIONS)
    expect(minutesOf(after({ kind: 'version', version })), version).toBe(MINUTES_OF[version]);
});

test('what must stay stays: it can be shortened to its least and no further', () => {
  expect(
    after({ kind: 'minutes', id: 'break', minutes: 0 }).steps.find(({ id }) => id === 'break')
      ?.minutes,
  ).toBe(8);
  expect(
    after({ kind: 'minutes', id: 'round-two', minutes: 0 }).steps.find(
      ({ id }) => id === 'round-two',
    )?.minutes,
  ).toBe(0);
  expect(minutesOf(after({ kind: 'minutes', id: 'round-two', minutes: 0 }))).toBe(115);
});

test('a step left out can be put back in its place', () => {
  const out = after({ kind: 'minutes', id: 'take-it-wider', minutes: 0 });
  expect(order(out)).not.toContain('take-it-wider');
  expect(
    order(changePlan(out, { kind: 'minutes', id: 'take-it-wider', minutes: 7 }, STEPS, 2)),
  ).toEqual(order(plan()));
});

test('steps change places with their neighbour, and nothing goes before the welcome or after the close', () => {
  expect(order(after({ kind: 'move', id: 'why-here', by: 1 })).slice(0, 3)).toEqual([
    'welcome',
    'pair-opener',
    'why-here',
  ]);
  expect(order(after({ kind: 'move', id: 'why-here', by: -1 }))).toEqual(order(plan()));
  expect(order(after({ kind: 'move', id: 'welcome', by: 1 }))).toEqual(order(plan()));
  expect(order(after({ kind: 'move', id: 'what-i-heard', by: 1 }))).toEqual(order(plan()));
});

test('clock times carry past the hour and past midnight, and a start that is no time gives none', () => {
  expect([
    timeAfter('13:15', 120),
    timeAfter('23:30', 60),
    timeAfter('9:05', 55),
    timeAfter('', 5),
    timeAfter('25:00', 5),
  ]).toEqual(['15:15', '00:30', '10:00', '', '']);
});

test('minutes of one’s own are what the sum is held against, until a version is chosen again', () => {
  const own = after({ kind: 'set', part: { own: 100 } });
  expect([lengthOf(own), minutesOf(own)]).toEqual([100, 120]);
  expect(lengthOf(changePlan(own, { kind: 'version', version: 'three' }, STEPS, 2))).toBe(180);
});

test('choices hang together: no sorting on phones that are not there, and never more in the groups than staff', () => {
  const phones = after({ kind: 'set', part: { phones: true, pairs: 'phones' } });
  expect(phones.pairs).toBe('phones');
  expect(changePlan(phones, { kind: 'set', part: { phones: false } }, STEPS, 2).pairs).toBe(
    'paper',
  );
  expect(
    after({ kind: 'set', part: { roles: { teaching: 60, support: 20, leading: 6 } } }).staff,
  ).toBe(86);
  expect(
    after({ kind: 'set', part: { roles: { teaching: 6, support: 2, leading: 1 } } }).staff,
  ).toBe(64);
});

test('another length keeps every choice but the minutes', () => {
  const before = after(
    {
      kind: 'set',
      part: {
        name: 'Ours',
        phase: 'college',
        film: 'slides',
        roles: { teaching: 9, support: 3, leading: 1 },
      },
    },
    { kind: 'card', id: 'sort', number: 8 },
  );
  expect(changePlan(before, { kind: 'version', version: 'four' }, STEPS, 2)).toMatchObject({
    name: 'Ours',
    phase: 'college',
    film: 'slides',
    cards: { sort: 8 },
    roles: { teaching: 9 },
  });
});
