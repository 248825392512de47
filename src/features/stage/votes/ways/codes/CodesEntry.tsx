import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../../../model/card/card.ts';
import {
  encodeTable,
  inFours,
  joinTable,
  readTableCode,
  type TableResult,
} from '../../../../model/session/table-code.ts';
import type { Props as CameraProps } from '../camera/CodesCamera.tsx';

interface Props {
  card: Pick<Card, 'number' | 'title' | 'edition'>;
  results: TableResult[];
  onResults: (results: TableResult[]) => void;
}

/** Tables read out their codes; each is typed and added up, in any order. */
export default function CodesEntry({ card, results, onResults }: Props) {
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState('');
  const [told, setTold] = useState('');
  const [Camera, setCamera] = useState<ComponentType<CameraProps>>();
  const openCamera = () => {
    import('../camera/CodesCamera.tsx').then(
      (made) => setCamera(() => made.default),
      () => setRefusal('The camera’s part did not load: type the codes instead.'),
    );
  };
  const add = (text: string) => {
    const read = readTableCode(text);
    const joined = read.ok ? joinTable(results, read.result, card) : read;
    setRefusal(joined.ok ? '' : joined.sentence);
    setTold(joined.ok && read.ok ? `Table ${read.result.table} is in.` : '');
    if (!joined.ok || !('results' in joined)) return;
    onResults(joined.results);
    setTyped('');
  };
  return (
    <div class="codes-entry">
      <form
        class="room-entry__paste"
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <label>
          A table’s code{' '}
          <input
            class="field"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            placeholder="ABCD EFGH JKMN PQRS"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--quiet">
          Add it
        </button>
        <button
          type="button"
          class="button button--quiet"
          aria-expanded={Camera !== undefined}
          onClick={() => (Camera ? setCamera(undefined) : openCamera())}
        >
          {Camera ? 'Close the camera' : 'Scan it'}
        </button>
      </form>
      <p role="alert">{refusal}</p>
      <p role="status">{told}</p>
      {Camera && <Camera onCode={add} />}
      {results.length > 0 && (
        <ul class="codes-entry__list">
          {results.map((result) => (
            <li key={result.table}>
              <span>
                Table {result.table} <code>{inFours(encodeTable(result))}</code>
              </span>{' '}
              <button
                type="button"
                class="table__tool"
                aria-label={`Remove table ${result.table}`}
                onClick={() => onResults(results.filter(({ table }) => table !== result.table))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
