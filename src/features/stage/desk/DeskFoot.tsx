import { useState } from 'preact/hooks';
import type { Step } from '../../../model/session/step.ts';
import LiveText from '../../../ui/LiveText.tsx';
import { useStore } from '../../../ui/use-store.ts';
import { KEEPING_WORDS } from '../../../platform/storage/keeping.words.ts';
import { handOver } from '../session/kept/hand-over.store.ts';
import { keepTimings } from '../session/kept/plans.store.ts';
import { $keeping, leaveSession } from '../session/session.store.ts';
import { FOOT_WORDS, KEY_WORDS } from './desk.words.ts';

interface Props {
  steps: Step[];
  letters: boolean;
  onLetters: (letters: boolean) => void;
  digits: string;
}

/** What is kept, what keys do, and the ways out. */
export default function DeskFoot({ steps, letters, onLetters, digits }: Props) {
  const keeping = useStore($keeping);
  const [message, setMessage] = useState('');
  const keep = async () => {
    const done = await keepTimings(steps);
    setMessage(done ? FOOT_WORDS.timingsKept : FOOT_WORDS.timingsNotKept);
  };
  return (
    <div class="desk__foot">
      <p class="quiet" role="status">
        <LiveText>{KEEPING_WORDS.session[keeping]}</LiveText>
      </p>
      <label>
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />{' '}
        {FOOT_WORDS.letters}
      </label>
      <button
        type="button"
        class="table__tool"
        onClick={() => void handOver().then((sentence = '') => setMessage(sentence))}
      >
        {FOOT_WORDS.handOver}
      </button>
      <button type="button" class="table__tool" onClick={() => void keep()}>
        {FOOT_WORDS.keepTimings}
      </button>
      <button type="button" class="table__tool" onClick={leaveSession}>
        {FOOT_WORDS.leave}
      </button>
      <details class="desk__keys">
        <summary>{FOOT_WORDS.keys}</summary>
        <ul>
          {KEY_WORDS.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {message && <p role="status">{message}</p>}
      {digits && (
        <p role="status">
          <LiveText>{FOOT_WORDS.goTo(digits)}</LiveText>
        </p>
      )}
    </div>
  );
}
