import type { JSX } from 'preact';
import type { Paper } from '../../../model/plan/pack.ts';
import CardsSheet from './for-a-table/CardsSheet.tsx';
import HalvesSheet from './for-a-table/HalvesSheet.tsx';
import HostSheet from './for-a-table/HostSheet.tsx';
import RevealSheet from './for-a-table/RevealSheet.tsx';
import SlipsSheet from './for-a-table/SlipsSheet.tsx';
import TallySheet from './for-a-table/TallySheet.tsx';
import DotsSheet from './for-you/DotsSheet.tsx';
import PlanSheet from './for-you/PlanSheet.tsx';
import RoomPageSheet from './for-you/RoomPageSheet.tsx';
import VoicesSheet from './for-you/VoicesSheet.tsx';
import type { SheetProps } from './pack.ts';

const SHEET_OF: Record<Paper, (props: SheetProps) => JSX.Element> = {
  host: HostSheet,
  tally: TallySheet,
  cards: CardsSheet,
  halves: HalvesSheet,
  before: SlipsSheet,
  exit: SlipsSheet,
  reveal: RevealSheet,
  plan: PlanSheet,
  room: RoomPageSheet,
  dots: DotsSheet,
  voices: VoicesSheet,
};

/** One side of A4. It says at the top which table it goes to, so nobody has to sort the pile. */
export default function PackSheet({ page, contents }: SheetProps) {
  const Sheet = SHEET_OF[page.paper];
  return <Sheet page={page} contents={contents} />;
}
