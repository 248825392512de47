import { expect, test } from '@playwright/test';
import whole from '../examples/version-4.json' with { type: 'json' };
import type { Plan } from '../plan.ts';
import { joinPlans, PLAN_PARTS, planConflicts, stampPlan } from './plan-parts.ts';
import { readPlan } from './read-plan.ts';

const full = readPlan(whole)!;
const bare: Plan = {
  ...full,
  name: '',
  version: 'four',
  starts: '',
  staff: 2,
  phones: false,
  colour: true,
  own: 0,
  roles: { teaching: 0, support: 0, leading: 0 },
  phase: 'mixed',
  film: 'voices',
  pairs: 'paper',
  steps: [{ id: 'welcome', minutes: 9, film: 'none', place: 0 }],
  cards: {},
  words: {},
  slides: {},
};

test('a plan is put together again from its parts, whatever the copy held that they are written on', () => {
  expect(PLAN_PARTS.write(bare, PLAN_PARTS.list(full))).toStrictEqual(full);
  expect(PLAN_PARTS.write(full, PLAN_PARTS.list(bare))).toStrictEqual(bare);
});

test('a step without minutes is left out, and one without a place stands where the list has it', () => {
  const { 'minutes.sort': without, ...parts } = PLAN_PARTS.list(full);
  expect(without).toBe(12);
  expect(PLAN_PARTS.write(full, parts).steps[2]).toEqual({ ...whole.steps[2], minutes: 0 });
  const steps = full.steps.map((step, at) => ({ ...step, place: at === 1 ? undefined : at + 7 }));
  const places = Object.entries(PLAN_PARTS.list({ ...full, steps })).flatMap(([name, value]) =>
    name.startsWith('place.') ? [value] : [],
  );
  expect(places).toEqual([7, 1, 9, 10]);
});

test('moving one step stamps the whole order; a minute more stamps that alone', () => {
  const order = [full.steps[0]!, full.steps[2]!, full.steps[1]!, full.steps[3]!];
  const moved = stampPlan(full, { ...full, steps: order }, 'me');
  const places = full.steps.map(({ id }): [string, unknown] => [`place.${id}`, [6, 'me']]);
  expect(moved.stamps.parts).toEqual({ ...full.stamps.parts, ...Object.fromEntries(places) });
  const both = stampPlan(full, { ...full, name: 'Monday', steps: order }, 'me');
  expect(both.stamps.parts).toEqual({ ...moved.stamps.parts, name: [6, 'me'] });
  const longer = full.steps.map((step) => (step.id === 'sort' ? { ...step, minutes: 20 } : step));
  expect(stampPlan(full, { ...full, steps: longer }, 'me').stamps.parts).toEqual({
    ...full.stamps.parts,
    'minutes.sort': [6, 'me'],
  });
});

test('of two instants of the last change the later is shown', () => {
  const [earlier, later] = [
    { ...full, updatedAt: 5 },
    { ...full, updatedAt: 6 },
  ];
  expect([joinPlans(earlier, later), joinPlans(later, earlier)]).toEqual([later, later]);
});

test('what two people decided apart is named by its kind, each once', () => {
  const apart = (mine: Partial<Plan>, theirs: Partial<Plan>) =>
    planConflicts(
      stampPlan(full, { ...full, ...mine }, 'left'),
      stampPlan(full, { ...full, ...theirs }, 'right'),
    );
  const slide = full.slides.q7m2x0k3va!;
  const shown = (title: string) => ({ slides: { q7m2x0k3va: { ...slide, title } } });
  const said = (say: string) => ({ words: { ...full.words, welcome: { say } } });
  expect([
    apart({ name: 'A' }, { name: 'B' }),
    apart({ version: 'three' }, { version: 'four' }),
    apart(said('A'), said('B')),
    apart(shown('A'), shown('B')),
    apart({ staff: 70 }, { staff: 71 }),
    apart({ cards: { sort: 3 } }, { cards: { sort: 4 } }),
    apart(
      { name: 'A', staff: 70, starts: '09:00', ...said('A'), ...shown('A') },
      { name: 'B', staff: 71, starts: '10:00', ...said('B'), ...shown('B') },
    ),
    apart({ name: 'A' }, { staff: 70 }),
    apart({ name: 'A' }, { name: 'A' }),
  ]).toEqual([
    ['name'],
    ['version'],
    ['words'],
    ['words'],
    ['choices'],
    ['choices'],
    ['choices', 'name', 'words'],
    [],
    [],
  ]);
});
