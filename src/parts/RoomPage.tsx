import { copiesOf, packFor, thingsFor } from '../model/plan/pack.ts';
import { minutesOf, timeAfter, type Plan } from '../model/plan/plan.ts';
import {
  saidRoles,
  seatsFor,
  seatWarnings,
  tablesInWords,
  tableWords,
  type Table,
} from '../model/plan/seats.ts';
import type { Step } from '../model/session/step.ts';
import RoomDrawn, { SeatMark } from './RoomDrawn.tsx';
import './room-page.css';

/** From here on the lines stand closer; and from there on, tables that are alike share one, and hosts are named on their cards. */
const [MANY, MOST_LINES] = [10, 16];
const PAID = [
  'Kitchen',
  'Midday',
  'Cleaning',
  'Site',
  'Office',
  'Escorts and drivers',
  'Contractors',
  'Agency',
  'Part-time TAs',
  'Governors’ costs',
] as const;

/** The room on one side of A4: seats, hosts, whose time is paid, copies, what to carry. Right in black and white. */
export default function RoomPage({ plan, steps }: { plan: Plan; steps: readonly Step[] }) {
  const tables = seatsFor(plan.staff, plan.roles);
  const said = saidRoles(plan.roles) > 0;
  const pages = packFor(plan, steps);
  const people = tables.reduce((sum, { seats }) => sum + seats, 0);
  const largest = tables[0]?.seats ?? 0;
  const pairs = Math.ceil(people / 2);
  return (
    <div class="room-page" data-many={tables.length > MANY ? '' : undefined}>
      <p class="room-page__sum">
        {people} staff: {tables.length} {tables.length === 1 ? 'table' : 'tables'} of up to{' '}
        {largest}, {pairs} pairs, {tables.length} {tables.length === 1 ? 'host' : 'hosts'}.
        {plan.starts &&
          ` Tea from ${timeAfter(plan.starts, 24 * 60 - 25)}, begin at ${timeAfter(plan.starts, 0)}, end at ${timeAfter(plan.starts, minutesOf(plan))}.`}
      </p>
      <RoomDrawn tables={tables} />
      <section>
        <h3>Papers</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">A4 sheets</th>
            </tr>
          </thead>
          <tbody>
            {copiesOf(pages).map(({ what, sheets }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{sheets}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">In all, single-sided</th>
              <td>{pages.length}</td>
            </tr>
          </tbody>
        </table>
      </section>
      <section class="room-page__who">
        <h3>Who sits where</h3>
        {said && (
          <p class="room-page__key">
            <span>
              <SeatMark group="teaching" /> T, round: teaching
            </span>
            <span>
              <SeatMark group="support" /> S, square: support and operations
            </span>
            <span>
              <SeatMark group="leading" /> L, triangle: leading and governing
            </span>
          </p>
        )}
        <Seats tables={tables} />
        <ul>
          <li>
            {said
              ? 'Three bowls of dots at the door, one for each group. Everybody takes a dot, and sits at the table that it names.'
              : 'Mixed tables: kitchen, site, office, TAs and teachers at each. Leaders spread, one a table at most.'}
          </li>
          <li>Nobody in a pair with their line manager: swap dots if it happens.</li>
          {seatWarnings(tables).map((words) => (
            <li key={words}>
              <strong>{words}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section class="room-page__paid">
        <h3>Whose time is paid today?</h3>
        <p>
          {PAID.map((who) => (
            <span key={who}>
              <span class="room-page__box" />
              {who}
            </span>
          ))}
        </p>
        <p>Nobody attends unpaid. Tick each when it is settled, in hours or in money.</p>
      </section>
      <section class="room-page__things">
        <h3>Things</h3>
        <ul>
          {thingsFor(plan, steps).map((thing) => (
            <li key={thing}>
              <span class="room-page__box" />
              {thing}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Seats({ tables }: { tables: readonly Table[] }) {
  if (tables.length > MOST_LINES)
    return (
      <ul class="room-page__seats">
        {tablesInWords(tables).map(({ which, words }) => (
          <li key={which}>
            <span>
              <strong>{which}:</strong> {words}
            </span>
          </li>
        ))}
        <li>Write the name of each host on the table-host card.</li>
      </ul>
    );
  return (
    <ol class="room-page__seats">
      {tables.map((table) => (
        <li key={table.number}>
          <span>
            <strong>Table {table.number}:</strong> {tableWords(table)}
          </span>
          <span class="room-page__host">host</span>
        </li>
      ))}
    </ol>
  );
}
