import { useState } from 'preact/hooks';
import { fillScreen } from '../../../platform/awake.ts';
import { ROOM_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** Full screen from one press, and back. */
export default function FullScreen() {
  const [state, setState] = useState<State>('not-tried');
  const fill = async () => setState((await fillScreen()) ? 'ok' : 'no');
  return (
    <Line name={ROOM_WORDS.full} state={state} fix={ROOM_WORDS.fullFix}>
      <button type="button" class="button button--quiet" onClick={() => void fill()}>
        {ROOM_WORDS.fullTry}
      </button>
    </Line>
  );
}
