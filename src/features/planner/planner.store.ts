/** Plans on this device: one on the table, the others in a list. */
import { atom } from 'nanostores';
import { changePlan, type PlanEvent } from '../../model/plan/change-plan.ts';
import { PLAN_MIGRATIONS } from '../../model/plan/kept/plan-versions.ts';
import { readPlan } from '../../model/plan/kept/read-plan.ts';
import { newPlan, PLAN_VERSION, type Plan } from '../../model/plan/plan.ts';
import type { Step, Version } from '../../model/session/step.ts';
import {
  keepState,
  listKept,
  readKept,
  writeAllKept,
  writeKept,
} from '../../platform/storage/keep.ts';
import { oneAtATime } from '../../platform/storage/one-at-a-time.ts';
import { upToDate } from '../../platform/storage/migrations.ts';
import {
  giveFile,
  readSaved,
  SAVED_VERSION,
  writeSaved,
} from '../../platform/storage/saved-file.ts';

export const $plan = atom<Plan | undefined>();
export const $keeping = atom<'idle' | 'saving' | 'saved' | 'in-memory' | 'refused'>('idle');

const planIn = (record: { version: number; data: unknown } | undefined): Plan | undefined =>
  record && readPlan(upToDate(record, PLAN_MIGRATIONS));

const write = oneAtATime(
  async (one: Plan) =>
    (
      await writeKept({
        key: `plan:${one.id}`,
        kind: 'plan',
        version: PLAN_VERSION,
        change: () => one,
      })
    ).ok,
  (ok) => $keeping.set(!ok ? 'refused' : keepState() === 'memory' ? 'in-memory' : 'saved'),
);

/** Shown at once, then written. */
function set(next: Plan): void {
  $plan.set(next);
  $keeping.set('saving');
  void write(next);
}

const newId = () => `p-${Date.now().toString(36)}-${Math.floor(Math.random() * 1e6).toString(36)}`;

export function plan(event: PlanEvent, steps: readonly Step[]): void {
  const now = $plan.get();
  if (!now) return;
  const next = changePlan(now, event, steps, Date.now());
  if (next !== now) set(next);
}

export const beginPlan = (steps: readonly Step[], version: Version): void => {
  $plan.set(newPlan(steps, version, newId(), Date.now()));
};
export const openPlan = (one: Plan): void => {
  $plan.set(one);
  $keeping.set('saved');
};
export const duplicatePlan = (): void => {
  const one = $plan.get();
  if (!one) return;
  set({
    ...one,
    id: newId(),
    name: `${one.name || 'Plan'}, copy`.slice(0, 80),
    updatedAt: Date.now(),
  });
};
export const leavePlan = (): void => {
  $plan.set(undefined);
  $keeping.set('idle');
};

export const keptPlans = async (): Promise<Plan[]> =>
  (await listKept('plan')).map(planIn).filter((one) => one !== undefined);

export const savePlanFile = (): void => {
  const one = $plan.get();
  if (one)
    giveFile(
      `${(one.name || 'our plan').toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`,
      writeSaved(
        [{ key: `plan:${one.id}`, kind: 'plan', version: PLAN_VERSION, data: one }],
        new Date(),
      ),
    );
};

/** Opens a saved plan: all of it or nothing, after a backup. Returns a sentence when it is refused. */
export async function openPlanFile(text: string): Promise<string | undefined> {
  const read = readSaved(text);
  if (!read.ok) return read.sentence;
  const record = read.records.find(({ kind }) => kind === 'plan');
  if (!record) return 'This file holds no plan: choose the file that you saved on this page.';
  if (record.version > PLAN_VERSION)
    return 'This file was saved by a newer version of the toolkit: update this copy, then open the file again.';
  const found = planIn(record);
  if (!found || record.key !== `plan:${found.id}`)
    return 'This file is damaged: save it again on the first device and try once more.';
  const before = await readKept(record.key);
  const written = await writeAllKept([
    ...(before
      ? [
          {
            key: `backup:${record.key}`,
            kind: 'backup',
            version: SAVED_VERSION,
            change: () => before,
          },
        ]
      : []),
    { key: record.key, kind: 'plan', version: PLAN_VERSION, change: () => found },
  ]);
  if (!written.ok)
    return 'This browser would not keep the file: free some space or leave private browsing, then open it again.';
  openPlan(found);
  return;
}
