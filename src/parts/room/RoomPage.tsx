import { copiesOf, packFor, thingsFor } from '../../model/plan/pack.ts';
import { minutesOf, timeAfter, type Plan } from '../../model/plan/plan.ts';
import { seatsFor } from '../../model/plan/seats.ts';
import type { Step } from '../../model/session/step.ts';
import RoomDrawn from './RoomDrawn.tsx';
import RoomSeats from './RoomSeats.tsx';
import { ROOM_WORDS as WORDS } from './room.words.ts';
import './room-page.css';

/** From here on the lines stand closer. */
const MANY = 10;
/** Tea is ready so many minutes before the beginning; times of day run round the clock. */
const [TEA, DAY] = [25, 24 * 60];

/** The room on one side of A4: seats, hosts, whose time is paid, copies, what to carry. Right in black and white. */
export default function RoomPage({ plan, steps }: { plan: Plan; steps: readonly Step[] }) {
  const tables = seatsFor(plan.staff, plan.roles);
  const people = tables.reduce((sum, { seats }) => sum + seats, 0);
  const largest = tables[0]?.seats ?? 0;
  return (
    <div class="room-page" data-many={tables.length > MANY ? '' : undefined}>
      <p class="room-page__sum">
        {WORDS.sum(people, tables.length, largest, Math.ceil(people / 2))}
        {plan.starts &&
          ` ${WORDS.times(
            timeAfter(plan.starts, DAY - TEA),
            timeAfter(plan.starts, 0),
            timeAfter(plan.starts, minutesOf(plan)),
          )}`}
      </p>
      <RoomDrawn tables={tables} />
      <Papers plan={plan} steps={steps} />
      <RoomSeats tables={tables} />
      <section class="room-page__paid">
        <h3>{WORDS.paidToday}</h3>
        <p>
          {WORDS.paid.map((group) => (
            <span key={group}>
              <span class="room-page__box" />
              {group}
            </span>
          ))}
        </p>
        <p>{WORDS.nobodyUnpaid}</p>
      </section>
      <section class="room-page__things">
        <h3>{WORDS.things}</h3>
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

function Papers({ plan, steps }: { plan: Plan; steps: readonly Step[] }) {
  const pages = packFor(plan, steps);
  return (
    <section>
      <h3>{WORDS.papers}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{WORDS.what}</th>
            <th scope="col">{WORDS.sheets}</th>
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
            <th scope="row">{WORDS.inAll}</th>
            <td>{pages.length}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
