import { useState } from 'preact/hooks';
import type { Step } from '../../../../model/session/step.ts';
import { textOfChosen } from '../../../../platform/storage/files/choose-file.ts';
import { takeOver } from '../../session/kept/hand-over.store.ts';
import { TAKE_OVER_WORDS } from './begin.words.ts';

/** Goes on with a session that another laptop handed over as a file. */
export default function TakeOver({ steps }: { steps: Step[] }) {
  const [refusal, setRefusal] = useState('');
  const open = async (input: HTMLInputElement) => {
    const chosen = await textOfChosen(input);
    if (!chosen) return;
    setRefusal((chosen.ok ? await takeOver(chosen.text, steps) : chosen.sentence) ?? '');
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
