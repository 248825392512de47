import { expect, test } from '@playwright/test';
import { upToDate } from '../../../platform/storage/migrations.ts';
import type { Step } from '../../session/step.ts';
import first from '../examples/version-1.json' with { type: 'json' };
import second from '../examples/version-2.json' with { type: 'json' };
import third from '../examples/version-3.json' with { type: 'json' };
import fourth from '../examples/version-4.json' with { type: 'json' };
import { nothingForTheWall, type WallPart } from '../for-the-wall.ts';
import { PLAN_VERSION, type Plan } from '../plan.ts';
import { PLAN_WORDS } from '../plan.words.ts';
import { joinPlans, planConflicts, stampPlan } from './plan-parts.ts';
import { PLAN_MIGRATIONS } from './plan-versions.ts';
import { planRefusal, readPlan } from './read-plan.ts';

const opened = (version: number, data: unknown): Plan => {
  const plan = readPlan(upToDate({ version, data }, PLAN_MIGRATIONS));
  if (!plan) throw new Error(`A plan of version ${version} does not open.`);
  return plan;
};
const moved = (plan: Plan, order: number[], writer: string) =>
  stampPlan(plan, { ...plan, steps: order.flatMap((at) => plan.steps[at] ?? []) }, writer);
const ids = (plan: Plan) => plan.steps.map(({ id }) => id);

test('a plan of each version opens, and nothing of it is lost', () => {
  expect(PLAN_MIGRATIONS).toHaveLength(PLAN_VERSION - 1);
  expect(opened(1, first)).toMatchObject({ ...first, own: 0, phase: 'mixed', film: 'voices' });
  expect(opened(2, second)).toMatchObject(second);
  const stamps = Object.entries(opened(2, second).stamps.parts);
  expect(
    stamps.map(([name]) => name).filter((name) => /^(?:place|minutes|shows)/.test(name)),
  ).toEqual(
    ['minutes', 'place'].flatMap((group) => second.steps.map(({ id }) => `${group}.${id}`)),
  );
  expect(new Set(stamps.map(([, stamp]) => stamp.join()))).toEqual(
    new Set([`${second.updatedAt},v2`]),
  );
  expect(opened(3, third)).toEqual({ ...third, wall: nothingForTheWall() });
  expect(opened(4, fourth)).toEqual(fourth);
});

test('a damaged plan of any version is refused, not thrown at', () => {
  for (const version of [1, 2, 3, 4])
    for (const data of [undefined, null, [], 'x', 7, {}, { id: 'p-a', steps: 7 }])
      expect(readPlan(upToDate({ version, data }, PLAN_MIGRATIONS))).toBeUndefined();
});

test('a start that is no time and a name of spaces are mended', () => {
  expect(readPlan({ ...fourth, starts: '99:99', name: ' ' })).toMatchObject({
    starts: '',
    name: '',
  });
  expect(readPlan({ ...fourth, starts: '13:15', name: 'Monday' })).toMatchObject({
    starts: '13:15',
    name: 'Monday',
  });
});

test('a plan of which no step can be shown says why', () => {
  const steps = [{ id: 'welcome' }] as Step[];
  const plan = opened(4, fourth);
  expect(planRefusal(plan, steps)).toBeUndefined();
  expect(planRefusal(plan, [])).toBe(PLAN_WORDS.unknownSteps);
  const empty = { ...plan, steps: plan.steps.map((part) => ({ ...part, minutes: 0 })) };
  expect(planRefusal(empty, steps)).toBe(PLAN_WORDS.noStep);
  const [welcome] = plan.steps.map((part) => ({ ...part, minutes: 1 }));
  expect(planRefusal({ ...plan, steps: [welcome!] }, steps)).toBeUndefined();
});

test('two tabs on one plan keep both their lines', () => {
  const start = opened(4, fourth);
  const longer = stampPlan(
    start,
    {
      ...start,
      steps: start.steps.map((part) => (part.id === 'sort' ? { ...part, minutes: 20 } : part)),
    },
    'left',
  );
  const named = stampPlan(
    moved(start, [0, 2, 1, 3], 'right'),
    { ...start, name: 'Monday' },
    'right',
  );
  const both = joinPlans(longer, moved(named, [0, 2, 1, 3], 'right'));
  expect(both).toMatchObject({ name: 'Monday' });
  expect(both.steps.find(({ id }) => id === 'sort')?.minutes).toBe(20);
  expect(ids(both)).toEqual(['welcome', 'sort', 'why-here', 'close']);
  expect(joinPlans(longer, both)).toEqual(both);
});

test('two orders that were made apart are a question for a person; one after the other is none', () => {
  const start = opened(4, fourth);
  const [left, right] = [moved(start, [0, 2, 1, 3], 'left'), moved(start, [1, 0, 2, 3], 'right')];
  expect(planConflicts(left, right)).toEqual(['order']);
  expect(planConflicts(right, left)).toEqual(['order']);
  expect(planConflicts(left, moved(left, [1, 0, 2, 3], 'right'))).toEqual([]);
  expect(planConflicts(start, left)).toEqual([]);
  expect(joinPlans(left, right)).toEqual(joinPlans(right, left));
});

test('what two tabs wrote for the wall stays, text by text; one text written twice is a question for a person', () => {
  const start = opened(4, fourth);
  const wrote = (part: WallPart, text: string, writer: string) =>
    stampPlan(start, { ...start, wall: { ...start.wall, [part]: text } }, writer);
  const [left, right] = [wrote('food', '', 'left'), wrote('staff', 'The office', 'right')];
  for (const joined of [joinPlans(left, right), joinPlans(right, left)])
    expect(joined.wall).toEqual({ ...fourth.wall, food: '', staff: 'The office' });
  expect(planConflicts(left, right)).toEqual([]);
  expect(planConflicts(left, wrote('food', 'Eggs', 'right'))).toEqual(['words']);
});

test('a plan that was never stamped and has no places joins with itself to itself', () => {
  const steps = fourth.steps.map(({ place, ...step }) => (void place, step));
  const plan = readPlan({ ...fourth, steps }) as Plan;
  expect(ids(joinPlans(plan, plan))).toEqual(ids(plan));
});
