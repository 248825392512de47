import { useState } from 'preact/hooks';
import type { Step } from '../../../../model/session/step.ts';
import { takeOver } from '../../session/session.store.ts';
import { TAKE_OVER_WORDS } from './begin.words.ts';

/** Goes on with a session that another laptop handed over as a file. */
export default function TakeOver({ steps }: { steps: Step[] }) {
  const [refusal, setRefusal] = useState('');
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setRefusal('');
    const text = await file.text().catch(() => undefined);
    // The same file can be chosen again.
    input.value = '';
    setRefusal(text === undefined ? TAKE_OVER_WORDS.unreadable : (takeOver(text, steps) ?? ''));
  };
  return (
    <details>
      <summary>{TAKE_OVER_WORDS.summary}</summary>
      <label>
        {TAKE_OVER_WORDS.file}{' '}
        <input
          class="field"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget)}
        />
      </label>
      <p role="alert">{refusal}</p>
    </details>
  );
}
