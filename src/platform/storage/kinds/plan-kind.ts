/** How plans are kept. */
import { joinPlans, PLAN_PARTS, stampPlan } from '../../../model/plan/kept/plan-parts.ts';
import { PLAN_MIGRATIONS } from '../../../model/plan/kept/plan-versions.ts';
import { readPlan } from '../../../model/plan/kept/read-plan.ts';
import { PLAN_VERSION, type Plan } from '../../../model/plan/plan.ts';
import type { RecordKind } from '../record-kind.ts';

export const PLAN_KIND: RecordKind<Plan> = {
  kind: 'plan',
  version: PLAN_VERSION,
  migrations: PLAN_MIGRATIONS,
  read: readPlan,
  parts: PLAN_PARTS,
  stamp: stampPlan,
  join: joinPlans,
};
