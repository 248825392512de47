import type { ComponentType } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Card } from '../../../../../model/card/card.ts';
import {
  joinTable,
  readTableCode,
  type TableResult,
} from '../../../../../model/session/table-code.ts';
import { CODES_WORDS } from './codes.words.ts';
import type { Props as CameraProps } from './CodesCamera.tsx';
import CodesIn from './CodesIn.tsx';

interface Props {
  card: Pick<Card, 'number' | 'title' | 'edition'>;
  results: TableResult[];
  onResults: (results: TableResult[]) => void;
}

/** Tables read out their codes; each is typed or scanned, and added up, in any order. */
export default function CodesEntry({ card, results, onResults }: Props) {
  const [refusal, setRefusal] = useState('');
  const [message, setMessage] = useState('');
  const [Camera, setCamera] = useState<ComponentType<CameraProps>>();
  const field = useRef<HTMLInputElement>(null);
  const openCamera = () => {
    import('./CodesCamera.tsx').then(
      (made) => setCamera(() => made.default),
      () => setRefusal(CODES_WORDS.failed),
    );
  };
  /** Whether the code was taken. */
  const add = (text: string): boolean => {
    const read = readTableCode(text);
    const joined = read.ok ? joinTable(results, read.result, card) : read;
    setRefusal(joined.ok ? '' : joined.sentence);
    setMessage(joined.ok && read.ok ? CODES_WORDS.isIn(read.result.table) : '');
    if (!joined.ok || !('results' in joined)) return false;
    onResults(joined.results);
    return true;
  };
  const remove = (removed: number) => {
    // Its button goes with it.
    field.current?.focus();
    setMessage('');
    onResults(results.filter(({ table }) => table !== removed));
  };
  return (
    <div class="codes-entry">
      <TypedCode
        field={field}
        onCode={add}
        isOpen={Camera !== undefined}
        onCamera={() => (Camera ? setCamera(undefined) : openCamera())}
      />
      <p role="alert">{refusal}</p>
      <p role="status">{message}</p>
      {Camera && <Camera onCode={add} />}
      <CodesIn results={results} onRemove={remove} />
    </div>
  );
}

interface TypedProps {
  field: { current: HTMLInputElement | null };
  onCode: (text: string) => boolean;
  isOpen: boolean;
  onCamera: () => void;
}

function TypedCode({ field, onCode, isOpen, onCamera }: TypedProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="room-entry__paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (onCode(typed)) setTyped('');
      }}
    >
      <label>
        {CODES_WORDS.field}{' '}
        <input
          ref={field}
          class="field"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          placeholder={CODES_WORDS.like}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--quiet">
        {CODES_WORDS.add}
      </button>
      <button type="button" class="button button--quiet" aria-expanded={isOpen} onClick={onCamera}>
        {isOpen ? CODES_WORDS.close : CODES_WORDS.scan}
      </button>
    </form>
  );
}
