import { useState } from 'preact/hooks';
import { roomFor, type Plan } from '../../model/plan.ts';
import type { Step } from '../../model/step.ts';
import { giveFile } from '../../platform/saved-file.ts';
import { calendarFile, programmeText } from './programme.ts';

/** The room, the papers, and what to send to those who come. */
export default function RoomSheet({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const [day, setDay] = useState('');
  const [said, setSaid] = useState('');
  const used = new Set(plan.steps.filter(({ minutes }) => minutes > 0).flatMap(({ id }) => { const own = steps.find((step) => step.id === id)?.card; return own === undefined ? [] : [plan.cards[id] ?? own]; }));
  const room = roomFor(plan, used.size);
  const text = programmeText(plan, steps);
  const calendar = calendarFile(plan, steps, day);
  const kit = [...new Set(plan.steps.filter(({ minutes }) => minutes > 0).flatMap(({ id }) => steps.find((step) => step.id === id)?.kit ?? []))];
  const copy = () => { const write = navigator.clipboard?.writeText(text); if (write) write.then(() => setSaid('Copied.'), () => setSaid('The browser would not copy: select the text and copy it.')); else setSaid('This browser cannot copy here: select the text and copy it.'); };
  return (
    <>
      <section class="room-sheet" aria-label="The room">
        <h2>The room</h2>
        <p>{plan.staff} staff: {room.tables} {room.tables === 1 ? 'table' : 'tables'} of up to {room.largest}, {room.pairs} pairs, {room.hosts} {room.hosts === 1 ? 'host' : 'hosts'}.</p>
        <TablesDrawn tables={room.tables} seats={room.largest} />
        <ul>
          <li>Mixed tables: kitchen, site, office, TAs and teachers at each. Leaders spread, one a table at most.</li>
          <li>Nobody with their line manager. A host at every table.</li>
          <li>Whose time is paid today? Kitchen, midday, cleaning, escorts, agency, part-time TAs: nobody attends unpaid.</li>
        </ul>
        <h3>Papers</h3>
        <table><thead><tr><th scope="col">What</th><th scope="col">A4 sheets</th></tr></thead><tbody>{room.rows.map(({ what, sheets }) => <tr key={what}><th scope="row">{what}</th><td>{sheets}</td></tr>)}<tr><th scope="row">In all, single-sided</th><td>{room.sheets}</td></tr></tbody></table>
        <h3>Things</h3>
        <ul>{kit.map((thing) => <li key={thing}>{thing}</li>)}</ul>
      </section>
      <section class="room-sheet no-print" aria-label="For those who come">
        <h2>For those who come</h2>
        <pre class="programme-text">{text}</pre>
        <p><button type="button" class="button button--quiet" onClick={copy}>Copy the text</button> <span role="status">{said}</span></p>
        <p><label>Day <input class="field" type="date" value={day} onInput={(event) => setDay(event.currentTarget.value)} /></label></p>
        <p><button type="button" class="button button--quiet" disabled={!calendar} onClick={() => calendar && giveFile('changing-the-odds.ics', calendar)}>{calendar ? 'Save a calendar file' : 'Give a start and a day for a calendar file'}</button></p>
      </section>
    </>
  );
}

/** Tables with seats, seen from above, the front of the room at the top. */
function TablesDrawn({ tables, seats }: { tables: number; seats: number }) {
  const shown = Math.min(tables, 24);
  const across = Math.min(4, shown);
  const rows = Math.ceil(shown / across);
  return (
    <svg class="tables-drawn" viewBox={`0 0 ${across * 100} ${rows * 92 + 34}`} role="img" aria-label={`${tables} tables, seen from above, in rows of ${across}, with the screen at the front.`}>
      <rect class="tables-drawn__screen" x={across * 50 - 60} y="4" width="120" height="12" rx="3" />
      {Array.from({ length: shown }, (_, at) => {
        const [x, y] = [(at % across) * 100 + 50, Math.floor(at / across) * 92 + 76];
        return (
          <g key={at}>
            {Array.from({ length: seats }, (_, seat) => { const turn = (seat / seats) * Math.PI * 2; return <circle key={seat} class="tables-drawn__seat" cx={x + Math.cos(turn) * 36} cy={y + Math.sin(turn) * 36} r="7" />; })}
            <circle class="tables-drawn__table" cx={x} cy={y} r="24" /><text x={x} y={y + 6}>{at + 1}</text>
          </g>
        );
      })}
    </svg>
  );
}
