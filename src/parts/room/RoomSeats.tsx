import {
  saidRoles,
  seatWarnings,
  tablesInWords,
  tableWords,
  type Table,
} from '../../model/plan/seats.ts';
import { SeatMark } from './RoomDrawn.tsx';
import { ROOM_WORDS as WORDS } from './room.words.ts';

/** From here on, tables that are alike share a line, and hosts are named on their cards. */
const MOST_LINES = 16;
const GROUPS = ['teaching', 'support', 'leading'] as const;

/** Who sits where, in words: the marks of the groups, a line for each table, and what the seats cannot give. */
export default function RoomSeats({ tables }: { tables: readonly Table[] }) {
  const grouped = tables.some((table) => saidRoles(table) > 0);
  return (
    <section class="room-page__who">
      <h3>{WORDS.seats}</h3>
      {grouped && (
        <p class="room-page__key">
          {GROUPS.map((group) => (
            <span key={group}>
              <SeatMark group={group} /> {WORDS.key[group]}
            </span>
          ))}
        </p>
      )}
      {tables.length > MOST_LINES ? <AlikeTables tables={tables} /> : <EachTable tables={tables} />}
      <ul>
        <li>{grouped ? WORDS.dots : WORDS.mixed}</li>
        <li>{WORDS.manager}</li>
        {seatWarnings(tables).map((warning) => (
          <li key={warning}>
            <strong>{warning}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AlikeTables({ tables }: { tables: readonly Table[] }) {
  return (
    <ul class="room-page__seats">
      {tablesInWords(tables).map(({ which, words }) => (
        <li key={which}>
          <span>
            <strong>{which}:</strong> {words}
          </span>
        </li>
      ))}
      <li>{WORDS.nameHosts}</li>
    </ul>
  );
}

function EachTable({ tables }: { tables: readonly Table[] }) {
  return (
    <ol class="room-page__seats">
      {tables.map((table) => (
        <li key={table.number}>
          <span>
            <strong>{WORDS.table(table.number)}</strong> {tableWords(table)}
          </span>
          <span class="room-page__host">{WORDS.host}</span>
        </li>
      ))}
    </ol>
  );
}
