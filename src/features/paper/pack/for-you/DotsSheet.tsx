import { GROUP_MARKS, type Roles, type Table } from '../../../../model/plan/seats.ts';
import { SeatMark } from '../../../../parts/room/RoomDrawn.tsx';
import type { SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import { FOR_YOU_WORDS } from './for-you.words.ts';
import './dots.css';

const GROUPS: readonly (keyof Roles)[] = ['teaching', 'support', 'leading'];

/** A dot for each seat: table by table, with the shape and letter of its group. */
export default function DotsSheet({ page, contents: { plan, tables } }: SheetProps) {
  return (
    <div class="sheet pack__page" data-colour={plan.colour ? '' : undefined}>
      <SheetHead page={page} title={FOR_YOU_WORDS.dots} note={FOR_YOU_WORDS.howToUseDots} />
      <div class="dots">
        {tables
          .filter(({ number }) => page.numbers.includes(number))
          .flatMap((table) =>
            seatsAt(table).map((group, at) => (
              <Dot key={`${table.number}-${at}`} table={table.number} group={group} />
            )),
          )}
      </div>
    </div>
  );
}

/** The group of each person at a table; nothing where nobody has said it. */
const seatsAt = (table: Table): (keyof Roles | undefined)[] => [
  ...GROUPS.flatMap((group) => Array.from({ length: table[group] }, () => group)),
  ...Array.from({ length: table.others }, () => undefined),
];

function Dot({ table, group }: { table: number; group: keyof Roles | undefined }) {
  return (
    <span class="dots__one">
      {group && <SeatMark group={group} />}
      <span>
        {FOR_YOU_WORDS.table} <b>{table}</b>
      </span>
      {group && <small>{GROUP_MARKS[group].name}</small>}
    </span>
  );
}
