import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import Line, { type State } from '../Line.tsx';

export interface TryProps {
  onState: (state: State) => void;
}

/** Only for rooms that count vote cards. The reader is loaded when somebody asks for it. */
export default function CameraCheck() {
  const [state, setState] = useState<State>('not-tried');
  const [open, setOpen] = useState(false);
  // A button that does nothing yet says so.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const [Try, setTry] = useState<ComponentType<TryProps>>();
  useEffect(() => {
    // A component is a function, and a function handed to a state would be called.
    if (open && !Try)
      void import('./CameraTry.tsx').then(
        ({ default: loaded }) => setTry(() => loaded),
        () => setState('no'),
      );
  }, [open]);
  return (
    <Line
      name="A camera that counts vote cards"
      state={state}
      fix="Put the camera nearer, print A4 cards, or turn on more light. Hands count just as well."
    >
      <p class="quiet">Only if you want to count printed vote cards. No picture is kept or sent.</p>
      <button
        type="button"
        class="button button--quiet"
        disabled={!ready}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
          setState('not-tried');
        }}
      >
        {open ? 'Close the camera' : 'Open the camera'}
      </button>
      {open && Try && <Try onState={setState} />}
    </Line>
  );
}
