import { expect, test } from '@playwright/test';
import type { Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';
import { device } from '../../platform/storage/keep.ts';
import { KeptRecord } from '../../platform/storage/kept-record.ts';
import { PLAN_KIND } from '../../platform/storage/kinds/plan-kind.ts';
import type { Kept } from '../../platform/storage/engines/engine.ts';
import { memoryEngine } from '../../platform/storage/engines/memory.ts';
import { memoryChannel } from '../../platform/storage/engines/news.ts';
import { RecordStore } from '../../platform/storage/engines/record-store.ts';
import { FILE_WORDS } from '../../platform/storage/files/file.words.ts';
import { NOT_FETCHED } from '../../platform/storage/files/not-fetched.words.ts';
import { PLAN_STORE_WORDS } from './plan-store.words.ts';
import * as planner from './planner.store.ts';

const STEPS = ['welcome', 'sort', 'close'].map((id, order) => ({
  ...{ id, order, title: id, stays: 'must', least: 1, minutes: { two: 10 }, slides: [] },
})) as unknown as Step[];

let records: Map<string, Kept>;
let otherTab: RecordStore;

test.beforeEach(() => {
  records = new Map();
  const end = memoryChannel();
  device.use({ engine: memoryEngine(records), channel: end() });
  otherTab = new RecordStore({ engine: memoryEngine(records), channel: end() });
  planner.beginPlan(STEPS, 'two');
});
test.afterEach(() => planner.leavePlan());

const isKept = () => expect.poll(() => planner.$keeping.get()).toBe('kept');
const set = (part: Partial<Pick<Plan, 'name' | 'staff'>>) =>
  planner.changePlanOnTable({ kind: 'set', part }, STEPS);

async function inOtherTab(change: (plan: Plan) => Plan): Promise<KeptRecord<Plan>> {
  const other = new KeptRecord(PLAN_KIND, { store: otherTab });
  other.open((await other.all())[0] as Plan);
  other.change(change);
  await expect.poll(() => other.$keeping.get()).toBe('kept');
  return other;
}

test('nothing is kept until something is changed', async () => {
  expect(planner.$keeping.get()).toBe('idle');
  expect(records.size).toBe(0);
  set({ name: 'Monday' });
  await isKept();
  expect(records.size).toBe(1);
});

test('two tabs on one plan keep both their lines', async () => {
  set({ name: 'Monday' });
  await isKept();
  await inOtherTab((plan) => ({ ...plan, staff: 12 }));
  set({ name: 'Tuesday' });
  await isKept();
  const kept = await new KeptRecord(PLAN_KIND, { store: otherTab }).all();
  expect(kept.map(({ name, staff }) => [name, staff])).toEqual([['Tuesday', 12]]);
  expect(planner.$plan.get()).toMatchObject({ name: 'Tuesday', staff: 12 });
});

test('a copy is a plan of its own, and the last word of the first is kept too', async () => {
  set({ name: 'Monday' });
  set({ name: 'Monday in the hall' });
  planner.duplicatePlan();
  await isKept();
  const kept = await new KeptRecord(PLAN_KIND, { store: otherTab }).all();
  expect(kept.map(({ name }) => name).sort()).toEqual([
    'Monday in the hall',
    'Monday in the hall, copy',
  ]);
});

test('changed here and in the file without knowing of each other: both are kept, and it is said', async () => {
  set({ name: 'Monday' });
  await isKept();
  const elsewhere = new RecordStore({ engine: memoryEngine(structuredClone(records)) });
  const theirs = new KeptRecord(PLAN_KIND, { store: elsewhere });
  theirs.open((await theirs.all())[0] as Plan);
  theirs.change((plan) => ({ ...plan, name: 'Friday' }));
  set({ name: 'Tuesday' });
  await isKept();
  expect(await planner.openPlanFile((await theirs.asFile()) ?? '')).toBeUndefined();
  expect(planner.$plan.get()?.name).toBe('Friday, from the file');
  expect(planner.$planNotice.get()).toContain('Both are kept');
  const kept = await new KeptRecord(PLAN_KIND, { store: otherTab }).all();
  expect(kept.map(({ name }) => name).sort()).toEqual(['Friday, from the file', 'Tuesday']);
});

test('forgotten in another tab: gone from the table', async () => {
  set({ name: 'Monday' });
  await isKept();
  expect(await otherTab.forget()).toBe('forgotten');
  await expect.poll(() => planner.$plan.get()).toBeUndefined();
  set({ name: 'Tuesday' });
  expect(records.size).toBe(0);
});

/** As much of a page as a file is handed out on, with this query in its address: what was given, name by name. */
function openPage(search = ''): string[] {
  const given: string[] = [];
  const createElement = () => ({
    download: '',
    click() {
      given.push(this.download);
    },
    remove: () => undefined,
  });
  const document = { createElement, body: { append: () => undefined } };
  Object.assign(globalThis, { window: {}, location: { search }, document });
  return given;
}
test.afterEach(() => {
  for (const name of ['window', 'location', 'document']) Reflect.deleteProperty(globalThis, name);
});

test('a copy of a plan without a name is called after what it is, and no name is too long to be kept', async () => {
  planner.duplicatePlan();
  expect(planner.$plan.get()?.name).toBe('Plan, copy');
  const name = 'x'.repeat(80);
  set({ name });
  planner.duplicatePlan();
  expect(planner.$plan.get()?.name).toBe(name);
  set({ name: 'x'.repeat(74) });
  planner.duplicatePlan();
  expect(planner.$plan.get()?.name).toBe(`${'x'.repeat(74)}, copy`);
  await isKept();
});

test('leaving takes the plan from the table, and what was said of it', async () => {
  set({ name: 'Monday' });
  await isKept();
  const elsewhere = new RecordStore({ engine: memoryEngine(structuredClone(records)) });
  const theirs = new KeptRecord(PLAN_KIND, { store: elsewhere });
  theirs.open((await theirs.all())[0] as Plan);
  theirs.change((plan) => ({ ...plan, name: 'Friday' }));
  set({ name: 'Tuesday' });
  await isKept();
  await planner.openPlanFile((await theirs.asFile()) ?? '');
  expect(planner.$planNotice.get()).toBe(PLAN_STORE_WORDS.bothKept('Friday, from the file'));
  planner.leavePlan();
  expect([planner.$plan.get(), planner.$planNotice.get()]).toEqual([undefined, '']);
});

test('the plan that the address asks for is laid on the table; without one, none is', async () => {
  set({ name: 'Monday' });
  await isKept();
  const plan = planner.$plan.get();
  const asked = async (search: string) => {
    planner.leavePlan();
    openPage(search);
    await planner.openAskedPlan();
    return planner.$plan.get()?.id;
  };
  expect(await asked(`?own=${plan?.id}`)).toBe(plan?.id);
  expect(await asked('')).toBeUndefined();
  expect(await asked('?own=p-other')).toBeUndefined();
});

test('a file is called after its plan, or after the day, and none is given where there is no plan', async () => {
  const given = openPage();
  await planner.savePlanFile();
  set({ name: 'Monday, in the hall' });
  await planner.savePlanFile();
  const day = new Date().toLocaleDateString('sv');
  expect(given).toEqual([`our-plan-${day}.json`, 'monday-in-the-hall.json']);
  planner.leavePlan();
  await planner.savePlanFile();
  expect(given).toHaveLength(2);
});

test('a file that cannot be made is not given, and it is said', async () => {
  const given = openPage();
  planner.openPlan({ ...planner.$plan.get()!, staff: 1n as unknown as number });
  await planner.savePlanFile();
  expect([given, planner.$planNotice.get()]).toEqual([[], NOT_FETCHED]);
});

test('a plan that is not on this device comes from its file without a word', async () => {
  set({ name: 'Monday' });
  await isKept();
  const file = await new KeptRecord(PLAN_KIND, { store: otherTab }).all();
  const theirs = new KeptRecord(PLAN_KIND, { store: otherTab });
  theirs.open(file[0] as Plan);
  const text = (await theirs.asFile()) ?? '';
  planner.leavePlan();
  records.clear();
  expect(await planner.openPlanFile(text)).toBeUndefined();
  expect([planner.$plan.get()?.name, planner.$planNotice.get()]).toEqual(['Monday', '']);
});

test('a file that nobody changed apart is joined without a word; one that is none says why', async () => {
  set({ name: 'Monday' });
  await isKept();
  const other = await inOtherTab((plan) => ({ ...plan, staff: 12 }));
  expect(await planner.openPlanFile((await other.asFile()) ?? '')).toBeUndefined();
  expect([planner.$plan.get()?.staff, planner.$planNotice.get()]).toEqual([12, '']);
  expect(await planner.openPlanFile('{')).toBe(FILE_WORDS.notJson);
  expect([planner.$plan.get()?.name, planner.$planNotice.get()]).toEqual(['Monday', '']);
});
