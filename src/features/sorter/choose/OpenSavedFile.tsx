import { useState } from 'preact/hooks';
import { textOfChosen } from '../../../platform/storage/files/choose-file.ts';
import LiveText from '../../../ui/LiveText.tsx';
import { openFile } from '../sorter.store.ts';
import { CHOOSE_WORDS } from './choose.words.ts';

/** A file saved on one device opens on another. A refusal is one sentence, and changes nothing. */
export default function OpenSavedFile() {
  const [refusal, setRefusal] = useState('');
  const open = async (input: HTMLInputElement) => {
    const chosen = await textOfChosen(input);
    if (!chosen) return;
    setRefusal((chosen.ok ? await openFile(chosen.text) : chosen.sentence) ?? '');
  };
  return (
    <section>
      <h2>
        <label for="saved-file">{CHOOSE_WORDS.openFile}</label>
      </h2>
      <p class="quiet" id="saved-file-hint">
        {CHOOSE_WORDS.openFileHint}
      </p>
      <input
        id="saved-file"
        class="field"
        type="file"
        accept=".json,application/json"
        aria-describedby="saved-file-hint"
        onChange={(event) => void open(event.currentTarget)}
      />
      <p role="alert">
        <LiveText>{refusal}</LiveText>
      </p>
    </section>
  );
}
