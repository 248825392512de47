import { useEffect, useState } from 'preact/hooks';
import { canNameScreens, nameScreens, onScreens, secondScreen } from '../../../platform/trial.ts';
import { ROOM_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** Only some browsers say how many screens there are; the others are not blamed for it. */
export default function SecondScreen() {
  const [found, setFound] = useState<boolean>();
  const [asks, setAsks] = useState(false);
  const [screens, setScreens] = useState('');
  useEffect(() => {
    const look = () => setFound(secondScreen());
    look();
    setAsks(canNameScreens());
    return onScreens(look);
  }, []);
  const name = async () => setScreens((await nameScreens())?.join('; ') ?? ROOM_WORDS.wouldNotSay);
  const { state, words } = lookOf(found);
  return (
    <Line name={ROOM_WORDS.second} state={state} fix={ROOM_WORDS.secondFix}>
      <p>{words}</p>
      {asks && (
        <button type="button" class="button button--quiet" onClick={() => void name()}>
          {ROOM_WORDS.nameThem}
        </button>
      )}
      <p role="status">{screens}</p>
    </Line>
  );
}

/** Undefined where the browser does not say. */
function lookOf(found: boolean | undefined): { state: State; words: string } {
  if (found === undefined) return { state: 'not-tried', words: ROOM_WORDS.secondUnknown };
  return found
    ? { state: 'ok', words: ROOM_WORDS.secondFound }
    : { state: 'no', words: ROOM_WORDS.secondNone };
}
