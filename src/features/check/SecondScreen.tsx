import { useEffect, useState } from 'preact/hooks';
import { canNameScreens, nameScreens, onScreens, secondScreen } from '../../platform/trial.ts';
import Line, { type State } from './Line.tsx';

/** Only some browsers say how many screens there are; the others are not blamed for it. */
export default function SecondScreen() {
  const [found, setFound] = useState<boolean>();
  const [asks, setAsks] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const look = () => setFound(secondScreen());
    look();
    setAsks(canNameScreens());
    return onScreens(look);
  }, []);
  const state: State = found === undefined ? 'not-tried' : found ? 'ok' : 'no';
  return (
    <Line
      name="A second screen or projector"
      state={state}
      fix="Plug the projector in, press the Windows key and P (or open Displays on a Mac), and choose Extend. A mirrored screen works too: use one window on the desk."
    >
      <p>
        {found === undefined
          ? 'This browser does not say. Look yourself: can you move this window onto the projector?'
          : found
            ? 'A second screen is plugged in and extended.'
            : 'This laptop shows one picture only, or the same on both screens.'}
      </p>
      {asks && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() =>
            void nameScreens().then((screens) =>
              setSaid(screens ? screens.join('; ') : 'The browser would not say.'),
            )
          }
        >
          Name the screens
        </button>
      )}
      <p role="status">{said}</p>
    </Line>
  );
}
