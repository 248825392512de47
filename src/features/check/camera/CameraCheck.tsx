import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Line, { type State } from '../Line.tsx';
import { CAMERA_CHECK_WORDS } from './camera-check.words.ts';
import type { TryProps } from './CameraTry.tsx';

/** Only for rooms that count vote cards. The reader is loaded when somebody asks for it. */
export default function CameraCheck() {
  const [state, setState] = useState<State>('not-tried');
  const [open, setOpen] = useState(false);
  // A button that does nothing yet says so.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const [Try, setTry] = useState<ComponentType<TryProps>>();
  const press = () => {
    setOpen(!open);
    setState('not-tried');
    // A component is a function, and a function handed to a state would be called.
    if (!open && !Try)
      void import('./CameraTry.tsx').then(
        ({ default: loaded }) => setTry(() => loaded),
        () => setState('no'),
      );
  };
  return (
    <Line name={CAMERA_CHECK_WORDS.name} state={state} fix={CAMERA_CHECK_WORDS.fix}>
      <p class="quiet">{CAMERA_CHECK_WORDS.optional}</p>
      <button
        type="button"
        class="button button--quiet"
        disabled={!ready}
        aria-expanded={open}
        onClick={press}
      >
        {open ? CAMERA_CHECK_WORDS.close : CAMERA_CHECK_WORDS.open}
      </button>
      {open && Try && <Try onState={setState} />}
    </Line>
  );
}
