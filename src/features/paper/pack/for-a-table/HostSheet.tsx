import { dayOf } from '../../../../model/plan/day.ts';
import { beginsAt, proseOf, type SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import SheetProse from '../SheetProse.tsx';
import { FOR_A_TABLE_WORDS } from './for-a-table.words.ts';

/** What the host of a table does, and the day in short. */
export default function HostSheet({ page, contents }: SheetProps) {
  const { plan, steps } = contents;
  return (
    <div class="sheet pack__page">
      <SheetHead
        page={page}
        title={FOR_A_TABLE_WORDS.host}
        note={FOR_A_TABLE_WORDS.atTable(page.words)}
      />
      <SheetProse html={proseOf(contents, 'table-host')} size="large" />
      <ul class="pack__day">
        {dayOf(plan, steps).map((part) => (
          <li key={part.step.id}>
            <span>{beginsAt(plan, part)}</span>
            <span>{part.step.title}</span>
            <span>{FOR_A_TABLE_WORDS.minutes(part.minutes)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
