import { useState } from 'preact/hooks';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { giveFile } from '../../../platform/storage/files/give-file.ts';
import { CALENDAR_TYPE, calendarFile } from './calendar.ts';
import { programmeText } from './programme.ts';
import { PROGRAMME_WORDS } from './programme.words.ts';

/** What to send to those who come. */
export default function ForThoseWhoCome({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const text = programmeText(plan, steps);
  return (
    <section class="room-sheet no-print" aria-label={PROGRAMME_WORDS.region}>
      <h2>{PROGRAMME_WORDS.region}</h2>
      <pre class="programme-text">{text}</pre>
      <CopyText text={text} />
      <CalendarFile plan={plan} steps={steps} />
    </section>
  );
}

async function copied(text: string): Promise<string> {
  // Absent where a page does not come from a safe place, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return PROGRAMME_WORDS.cannotCopy;
  return clipboard.writeText(text).then(
    () => PROGRAMME_WORDS.copied,
    () => PROGRAMME_WORDS.notCopied,
  );
}

function CopyText({ text }: { text: string }) {
  const [message, setMessage] = useState('');
  return (
    <p>
      <button
        type="button"
        class="button button--quiet"
        onClick={() => void copied(text).then(setMessage)}
      >
        {PROGRAMME_WORDS.copy}
      </button>{' '}
      <span role="status">{message}</span>
    </p>
  );
}

function CalendarFile({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const [day, setDay] = useState('');
  const calendar = calendarFile(plan, steps, day);
  return (
    <>
      <p>
        <label>
          {PROGRAMME_WORDS.day}{' '}
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
          onClick={() => calendar && giveFile('changing-the-odds.ics', calendar, CALENDAR_TYPE)}
        >
          {calendar ? PROGRAMME_WORDS.saveCalendar : PROGRAMME_WORDS.calendarNeeds}
        </button>
      </p>
    </>
  );
}
