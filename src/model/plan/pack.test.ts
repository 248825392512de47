import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { cardsOf, copiesOf, packFor, thingsFor } from './pack.ts';
import { newPlan, type Plan } from './plan.ts';
import { stepSchema } from '../session/step.schema.ts';
import { VERSIONS, type Step, type Version } from '../session/step.ts';

const FOLDER = join(import.meta.dirname, '../../content/steps');
const STEPS: Step[] = readdirSync(FOLDER).map((file) => ({
  id: file.replace('.yaml', ''),
  ...stepSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))),
}));
const plan = (more: Partial<Plan> = {}, version: Version = 'two'): Plan => ({
  ...newPlan(STEPS, version, 'p-test', 0),
  ...more,
});

test('sixty-four staff at eight tables in thirty-two pairs need seventy sheets at most', () => {
  expect(packFor(plan(), STEPS)).toHaveLength(69);
  expect(packFor(plan({ roles: { teaching: 40, support: 16, leading: 8 } }), STEPS)).toHaveLength(
    70,
  );
  expect(copiesOf(packFor(plan(), STEPS)).map(({ sheets }) => sheets)).toEqual([
    8, 8, 24, 8, 8, 10, 1, 1, 1,
  ]);
});

test('papers lie in table order, and every table has all of its own', () => {
  const pages = packFor(plan(), STEPS);
  expect(pages.map(({ table }) => table || 99)).toEqual(
    pages.map(({ table }) => table || 99).toSorted((one, other) => one - other),
  );
  for (let table = 1; table <= 8; table += 1) {
    const own = pages.filter((page) => page.table === table);
    expect(own.map(({ paper }) => paper)).toEqual([
      'host',
      'tally',
      'cards',
      'cards',
      'cards',
      'halves',
      'exit',
      ...(table % 2 ? ['reveal', 'reveal'] : []),
    ]);
    const cards = own.flatMap(({ paper, numbers }) => (paper === 'cards' ? numbers : []));
    for (const number of [1, 2, 3]) expect(cards.filter((one) => one === number)).toHaveLength(4);
  }
  expect(
    pages
      .filter(({ paper, table }) => paper === 'reveal' && table === 3)
      .map(({ where, numbers }) => [where, numbers]),
  ).toEqual([
    ['Tables 3 and 4', [3]],
    ['Tables 3 and 4', [2]],
  ]);
});

test('choices change the papers: phones, film, cards of one’s own, and steps that are left out', () => {
  expect(
    packFor(plan({ phones: true, pairs: 'phones' }), STEPS).filter(
      ({ paper }) => paper === 'cards',
    ),
  ).toHaveLength(8);
  expect(packFor(plan({ film: 'slides' }), STEPS).some(({ paper }) => paper === 'voices')).toBe(
    false,
  );
  expect(cardsOf(plan({ cards: { sort: 8 } }), STEPS)).toEqual([1, 8, 3, 2]);
  expect(cardsOf(plan({ cards: { sort: 8 } }), STEPS, true)).toEqual([8, 3, 2]);
  const without = plan();
  without.steps = without.steps.map((step) =>
    step.id === 'self-assess' || step.id === 'exit-slip' ? { ...step, minutes: 0 } : step,
  );
  expect(packFor(without, STEPS).filter(({ paper }) => paper === 'exit')).toEqual([]);
  expect(packFor(without, STEPS).find(({ paper }) => paper === 'halves')).toMatchObject({
    section: false,
    promise: true,
  });
  expect(packFor(plan({}, 'three'), STEPS).filter(({ paper }) => paper === 'before')).toHaveLength(
    8,
  );
});

test('what to carry is short, holds no paper of the pack, and follows the choices', () => {
  for (const version of VERSIONS)
    for (const thing of thingsFor(plan({}, version), STEPS))
      expect(thing, version).not.toMatch(
        /\bcard \d|slip each|table sheet|how they fit|cook and a teacher/i,
      );
  for (const version of VERSIONS)
    expect(thingsFor(plan({}, version), STEPS).length, version).toBeLessThanOrEqual(30);
  expect(thingsFor(plan(), STEPS).filter((thing) => /tea|water/i.test(thing))).toEqual([
    'Tea and water',
  ]);
  expect(thingsFor(plan(), STEPS).join()).toContain('A number from 1 to 8 for each table');
  expect(thingsFor(plan({ phones: true }), STEPS).join()).toContain('32 charged school phones');
  const roles = { teaching: 4, support: 3, leading: 1 };
  expect(thingsFor(plan({ roles }), STEPS).join()).toContain('They need no colour');
  expect(thingsFor(plan({ roles, colour: true }), STEPS).join()).toContain(
    'from the colour printer',
  );
});
