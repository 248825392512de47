/** Plans on this device: one on the table, the others in a list. */
import { atom } from 'nanostores';
import { randomId } from '../../model/id.ts';
import { changePlan, type PlanEvent } from '../../model/plan/change-plan.ts';
import { planConflicts } from '../../model/plan/kept/plan-parts.ts';
import { newPlan, type Plan } from '../../model/plan/plan.ts';
import type { Step, Version } from '../../model/session/step.ts';
import { askedFor } from '../../platform/data.ts';
import { dayOf, fileName } from '../../platform/storage/files/file-name.ts';
import { FILE_WORDS } from '../../platform/storage/files/file.words.ts';
import { NOT_FETCHED } from '../../platform/storage/files/not-fetched.words.ts';
import { KeptRecord } from '../../platform/storage/kept-record.ts';
import { watchKept } from '../../platform/storage/kept-values.ts';
import { PLAN_KIND } from '../../platform/storage/kinds/plan-kind.ts';
import { giveFile } from '../../platform/storage/files/give-file.ts';
import { PLAN_STORE_WORDS } from './plan-store.words.ts';

const record = new KeptRecord(PLAN_KIND);

export const $plan = record.$value;
export const $keeping = record.$keeping;
/** What has to be said about the plan on the table, once; '' for nothing. */
export const $planNotice = atom('');

const newId = (): string => `p-${randomId()}`;
const LONGEST_NAME = 80;
const named = (plan: Plan, name: (before: string) => string): Plan => ({
  ...plan,
  id: newId(),
  name: name(plan.name || PLAN_STORE_WORDS.nameless).slice(0, LONGEST_NAME),
  updatedAt: Date.now(),
});

export const changePlanOnTable = (event: PlanEvent, steps: readonly Step[]): void =>
  record.change((plan) => changePlan(plan, event, steps, Date.now()));

export const beginPlan = (steps: readonly Step[], version: Version): void =>
  record.begin(newPlan(steps, version, newId(), Date.now()), false);

export const openPlan = (plan: Plan): void => record.open(plan);

export function duplicatePlan(): void {
  const plan = $plan.get();
  if (plan) record.begin(named(plan, PLAN_STORE_WORDS.copy), true);
}

export function leavePlan(): void {
  record.leave();
  $planNotice.set('');
}

/** Lays the plan on the table that the address asks for, if there is one. */
export async function openAskedPlan(): Promise<void> {
  const plan = await record.find(askedFor('own'));
  if (plan) record.open(plan);
}

/** Hears of the plans on this device, now and whenever they are others than before. Returns the way to stop. */
export const watchPlans = (hear: (plans: Plan[]) => void): (() => void) =>
  watchKept(PLAN_KIND, () => void record.all().then(hear));

export async function savePlanFile(): Promise<void> {
  const plan = $plan.get();
  const text = await record.asFile().catch(() => void $planNotice.set(NOT_FETCHED));
  if (!plan || text === undefined) return;
  const fallback = PLAN_STORE_WORDS.file(dayOf(Date.now()));
  giveFile(`${fileName(plan.name, fallback)}.json`, text);
}

/**
 * Opens a saved plan: all of it or nothing, after a backup. Where it was changed here and in the file without knowing of each
 * other, both are kept. Returns a sentence when it is refused.
 */
export async function openPlanFile(text: string): Promise<string | undefined> {
  let isApart = false;
  const opened = await record.openFile(text, { none: FILE_WORDS.noPlan }, (kept, plan) => {
    isApart = planConflicts(kept, plan).length > 0;
    return isApart ? named(plan, PLAN_STORE_WORDS.fromFile) : undefined;
  });
  if (!opened.ok) return opened.sentence;
  if (isApart) $planNotice.set(PLAN_STORE_WORDS.bothKept(opened.value.name));
  return;
}
