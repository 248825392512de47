import { GROUP_MARKS, type Roles, type Table } from '../../model/plan/seats.ts';
import { DRAWN_WORDS as WORDS } from './room.words.ts';
import './room-drawn.css';

type Group = keyof Roles | 'others';

/** Round, square, triangle: told apart without colour. */
function shapeOf(group: Group, x: number, y: number, size: number) {
  const known = { class: 'room-drawn__seat', 'data-group': group };
  if (group === 'support')
    return <rect {...known} x={x - size} y={y - size} width={size * 2} height={size * 2} />;
  if (group === 'leading')
    return (
      <path {...known} d={`M${x} ${y - size * 1.25}l${size * 1.3} ${size * 2.2}h${-size * 2.6}z`} />
    );
  return <circle {...known} cx={x} cy={y} r={size} />;
}

export function SeatMark({ group }: { group: keyof Roles }) {
  return (
    <svg class="seat-mark" viewBox="0 0 24 24" aria-hidden="true">
      {shapeOf(group, 12, group === 'leading' ? 13 : 12, 9)}
      <text x="12" y={group === 'leading' ? 20 : 17}>
        {GROUP_MARKS[group].letter}
      </text>
    </svg>
  );
}

/** A leader between two others, and the rest in turn. */
const seatsOf = (table: Table): Group[] => {
  const left: [Group, number][] = [
    ['leading', table.leading],
    ['teaching', table.teaching],
    ['support', table.support],
    ['others', table.others],
  ];
  const seats: Group[] = [];
  while (seats.length < table.seats)
    for (const group of left)
      if (group[1] > 0 && seats.length < table.seats) {
        seats.push(group[0]);
        group[1] -= 1;
      }
  return seats;
};

const MOST_DRAWN = 24;

/** Tables with seats, seen from above, the front of the room at the top. */
export default function RoomDrawn({ tables }: { tables: readonly Table[] }) {
  const shown = tables.slice(0, MOST_DRAWN);
  const across = Math.min(tables.length > 16 ? 6 : 4, shown.length);
  const rows = Math.ceil(shown.length / across);
  return (
    <svg
      class="room-drawn"
      viewBox={`0 0 ${across * 100} ${rows * 94 + 40}`}
      role="img"
      aria-label={[
        WORDS.fromAbove(tables.length, across),
        ...(tables.length > MOST_DRAWN ? [WORDS.firstOnly(MOST_DRAWN)] : []),
      ].join(' ')}
    >
      <rect class="room-drawn__screen" x={across * 50 - 50} y="4" width="100" height="20" rx="3" />
      <text class="room-drawn__front" x={across * 50} y="18.5">
        {WORDS.front}
      </text>
      {shown.map((table, at) => {
        const [x, y] = [(at % across) * 100 + 50, Math.floor(at / across) * 94 + 84];
        return (
          <g key={table.number}>
            {seatsOf(table).map((group, seat) => {
              const turn = ((seat + 0.5) / table.seats) * Math.PI * 2;
              return (
                <g key={seat}>
                  {shapeOf(
                    group,
                    Math.round(x + Math.cos(turn) * 36),
                    Math.round(y + Math.sin(turn) * 36),
                    6.5,
                  )}
                </g>
              );
            })}
            <circle class="room-drawn__table" cx={x} cy={y} r="23" />
            <text x={x} y={y + 6}>
              {table.number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
