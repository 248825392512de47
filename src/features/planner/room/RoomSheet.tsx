import type { Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import RoomPage from '../../../parts/room/RoomPage.tsx';
import { useStore } from '../../../ui/use-store.ts';
import { nameOf } from '../planner.ts';
import { $keeping, pageForPlan } from '../planner.store.ts';
import { ROOM_SHEET_WORDS } from './room-sheet.words.ts';

/** The room and the papers. */
export default function RoomSheet({
  plan,
  steps,
  onPrint,
}: {
  plan: Plan;
  steps: Step[];
  onPrint: () => void;
}) {
  const name = nameOf(plan);
  const keeping = useStore($keeping, { ssr: () => 'idle' as const });
  return (
    <section class="room-sheet" aria-label={ROOM_SHEET_WORDS.title}>
      <h2>
        {ROOM_SHEET_WORDS.title}
        {name && <span class="print-only">{ROOM_SHEET_WORDS.ofPlan(name)}</span>}
      </h2>
      <p class="room-sheet__doors no-print">
        <button type="button" class="button" onClick={onPrint}>
          {ROOM_SHEET_WORDS.print}
        </button>
        <a class="button button--quiet" href={pageForPlan('print/monday-pack/', plan, keeping)}>
          {ROOM_SHEET_WORDS.pack}
        </a>
      </p>
      <RoomPage plan={plan} steps={steps} />
    </section>
  );
}
