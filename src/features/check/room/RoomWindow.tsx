import { useState } from 'preact/hooks';
import { pageAddress } from '../../../platform/data.ts';
import { ROOM_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** Long enough to be seen, in milliseconds. */
const OPEN_FOR = 1500;

/** Whether the browser opens a second window at all. */
export default function RoomWindow() {
  const [state, setState] = useState<State>('not-tried');
  const open = () => {
    const opened = window.open(
      pageAddress('screen/'),
      'changing-the-odds-check',
      'popup,width=640,height=360',
    );
    setState(opened ? 'ok' : 'no');
    setTimeout(() => opened?.close(), OPEN_FOR);
  };
  return (
    <Line name={ROOM_WORDS.window} state={state} fix={ROOM_WORDS.windowFix}>
      <button type="button" class="button button--quiet" onClick={open}>
        {ROOM_WORDS.windowTry}
      </button>
    </Line>
  );
}
