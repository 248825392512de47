import { useState } from 'preact/hooks';
import type { Plan } from '../../model/plan/plan.ts';
import type { Step } from '../../model/session/step.ts';
import { pageAddress } from '../../platform/data.ts';
import { giveFile } from '../../platform/storage/saved-file.ts';
import RoomPage from '../../parts/room/RoomPage.tsx';
import { calendarFile, programmeText } from './programme.ts';

/** The room and the papers. */
export default function RoomSheet({
  plan,
  steps,
  onPrint,
}: {
  plan: Plan;
  steps: Step[];
  onPrint: () => void;
}) {
  return (
    <section class="room-sheet" aria-label="The room">
      <h2>The room{plan.name && <span class="print-only">: {plan.name}</span>}</h2>
      <p class="room-sheet__doors no-print">
        <button type="button" class="button" onClick={onPrint}>
          Print the room page
        </button>
        <a
          class="button button--quiet"
          href={pageAddress('print/monday-pack/', `?plan=${plan.id}`)}
        >
          The Monday pack: every paper, table by table
        </a>
      </p>
      <RoomPage plan={plan} steps={steps} />
    </section>
  );
}

/** What to send to those who come. */
export function ForThoseWhoCome({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const [day, setDay] = useState('');
  const [said, setSaid] = useState('');
  const text = programmeText(plan, steps);
  const calendar = calendarFile(plan, steps, day);
  const copy = () => {
    const write = navigator.clipboard?.writeText(text);
    if (write)
      write.then(
        () => setSaid('Copied.'),
        () => setSaid('The browser would not copy: select the text and copy it.'),
      );
    else setSaid('This browser cannot copy here: select the text and copy it.');
  };
  return (
    <section class="room-sheet no-print" aria-label="For those who come">
      <h2>For those who come</h2>
      <pre class="programme-text">{text}</pre>
      <p>
        <button type="button" class="button button--quiet" onClick={copy}>
          Copy the text
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <p>
        <label>
          Day{' '}
          <input
            class="field"
            type="date"
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      </p>
      <p>
        <button
          type="button"
          class="button button--quiet"
          disabled={!calendar}
          onClick={() => calendar && giveFile('changing-the-odds.ics', calendar)}
        >
          {calendar ? 'Save a calendar file' : 'Give a start and a day for a calendar file'}
        </button>
      </p>
    </section>
  );
}
