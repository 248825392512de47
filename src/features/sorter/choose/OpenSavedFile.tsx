import { useState } from 'preact/hooks';
import { openFile } from '../sorter.store.ts';

/** A file saved on one device opens on another. A refusal is one sentence, and changes nothing. */
export default function OpenSavedFile() {
  const [refusal, setRefusal] = useState('');
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => '');
    setRefusal((await openFile(text)) ?? '');
    input.value = '';
  };
  return (
    <section>
      <h2>
        <label for="saved-file">Open a saved file</label>
      </h2>
      <p class="quiet" id="saved-file-hint">
        Started on another device? Bring the file that you saved there.
      </p>
      <input
        id="saved-file"
        class="field"
        type="file"
        accept=".json,application/json"
        aria-describedby="saved-file-hint"
        onChange={(event) => void open(event.currentTarget)}
      />
      <p role="alert">{refusal}</p>
    </section>
  );
}
