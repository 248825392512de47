import type { Plan } from '../../../../model/plan/plan.ts';
import { forTable } from '../../sheet-words.ts';
import { proseOf, type SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import SheetProse from '../SheetProse.tsx';
import { FOR_A_TABLE_WORDS } from './for-a-table.words.ts';

/** The step of a round, and what the sheet calls that round. */
const ROUNDS = [
  ['round-one', 'One'],
  ['round-two', 'Two'],
  ['round-three', 'Three'],
] as const;

const roundsOf = (plan: Plan): string[] =>
  ROUNDS.filter(([id]) => plan.steps.some((step) => step.id === id && step.minutes > 0)).map(
    ([, name]) => name,
  );

/** Where a table writes its counts. */
export default function TallySheet({ page, contents }: SheetProps) {
  const html = proseOf(contents, 'table-sheet');
  return (
    <div class="sheet pack__page">
      <SheetHead page={page} title={FOR_A_TABLE_WORDS.tally} />
      <SheetProse html={forTable(html, page.where, roundsOf(contents.plan))} size="wide" />
    </div>
  );
}
