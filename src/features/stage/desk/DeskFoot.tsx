import { useStore } from '../../../ui/use-store.ts';
import { useState } from 'preact/hooks';
import type { Step } from '../../../model/session/step.ts';
import { KEEPING_WORDS } from '../../../platform/storage/keeping.words.ts';
import { handOver } from '../session/kept/hand-over.store.ts';
import { keepTimings } from '../session/kept/kept-sessions.store.ts';
import { $keeping, leaveSession } from '../session/session.store.ts';

interface Props {
  steps: Step[];
  letters: boolean;
  onLetters: (letters: boolean) => void;
  digits: string;
}

/** What is kept, what keys do, and the ways out. */
export default function DeskFoot({ steps, letters, onLetters, digits }: Props) {
  const keeping = useStore($keeping);
  const [told, setTold] = useState('');
  return (
    <div class="desk__foot">
      <p class="quiet" role="status">
        {KEEPING_WORDS.session[keeping]}
      </p>
      <label>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />{' '}
        Letter keys: B black, W white, space next, a number and Enter to go to a step
      </label>
      <button type="button" class="table__tool" onClick={handOver}>
        Hand over to another laptop
      </button>
      <button
        type="button"
        class="table__tool"
        onClick={() =>
          void keepTimings(steps).then((ok) =>
            setTold(
              ok
                ? 'Kept under “A plan of your own”, as “As it really went”.'
                : 'The timings could not be kept on this device.',
            ),
          )
        }
      >
        Keep these timings as a plan
      </button>
      <button type="button" class="table__tool" onClick={leaveSession}>
        Leave the session
      </button>
      <details class="desk__keys">
        <summary>Keys and clickers</summary>
        <ul>
          <li>Page down, right, down, space: next. Page up, left, up: back.</li>
          <li>Home: the first step. End: the last.</li>
          <li>B or a full stop: black. W or a comma: white. The same again, or next: back.</li>
          <li>A number and Enter: go to that step.</li>
          <li>F5 and Escape, which some clickers send, do no harm.</li>
        </ul>
      </details>
      {told && <p role="status">{told}</p>}
      {digits && <p role="status">Go to step {digits}: press Enter</p>}
    </div>
  );
}
