import RoomPage from '../../../../parts/room/RoomPage.tsx';
import type { SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import { FOR_YOU_WORDS } from './for-you.words.ts';

/** Seats, hosts, copies and things to carry. */
export default function RoomPageSheet({ page, contents: { plan, steps } }: SheetProps) {
  return (
    <div class="sheet pack__page">
      <SheetHead page={page} title={FOR_YOU_WORDS.room(plan.name)} />
      <RoomPage plan={plan} steps={steps} />
    </div>
  );
}
