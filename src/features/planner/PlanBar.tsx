import type { Plan } from '../../model/plan/plan.ts';
import { KEEPING_WORDS } from '../../platform/storage/keeping.words.ts';
import { useStore } from '../../ui/use-store.ts';
import {
  $keeping,
  $planNotice,
  duplicatePlan,
  leavePlan,
  pageForPlan,
  savePlanFile,
} from './planner.store.ts';
import { PLANNER_WORDS } from './planner.words.ts';

/** Whether the plan is kept, and where one goes with it. */
export default function PlanBar({ plan, onPrint }: { plan: Plan; onPrint: () => void }) {
  const keeping = useStore($keeping, { ssr: () => 'idle' as const });
  const notice = useStore($planNotice, { ssr: () => '' });
  return (
    <div class="planner__bar no-print">
      <p role="status">{KEEPING_WORDS.plan[keeping]}</p>
      {notice && (
        <p class="first" role="alert">
          {notice}
        </p>
      )}
      <a class="button" href={pageForPlan('stage/', plan, keeping)}>
        {PLANNER_WORDS.run}
      </a>
      <a class="button button--quiet" href={pageForPlan('stage/', plan, keeping, '&rehearse=1')}>
        {PLANNER_WORDS.rehearse}
      </a>
      <button type="button" class="button button--quiet" onClick={onPrint}>
        {PLANNER_WORDS.print}
      </button>
      <button type="button" class="button button--quiet" onClick={() => void savePlanFile()}>
        {PLANNER_WORDS.save}
      </button>
      <button type="button" class="button button--quiet" onClick={duplicatePlan}>
        {PLANNER_WORDS.copy}
      </button>
      <button type="button" class="button button--quiet" onClick={leavePlan}>
        {PLANNER_WORDS.all}
      </button>
    </div>
  );
}
