import { useEffect, useState } from 'preact/hooks';
import Boundary from '../../ui/Boundary.tsx';
import { fillScreen } from '../../platform/awake.ts';
import { pageAddress, pictureAddress, readData } from '../../platform/data.ts';
import { canStayAwake, playTone } from '../../platform/trial.ts';
import { backRow } from './check.ts';
import CameraCheck from './camera/CameraCheck.tsx';
import Line, { type State } from './Line.tsx';
import MovingPictures from './MovingPictures.tsx';
import SecondScreen from './SecondScreen.tsx';
import WhichCopy from './WhichCopy.tsx';
import './check.css';

/** The night before: each line tried on this very laptop, with the way to mend it. */
export default function Check({ version }: { version: string }) {
  return (
    <Boundary>
      <TheCheck version={version} />
    </Boundary>
  );
}

function TheCheck({ version }: { version: string }) {
  const [copy, setCopy] = useState<State>('not-tried');
  const [what, setWhat] = useState('');
  const [sound, setSound] = useState<State>('not-tried');
  const [screen, setScreen] = useState<State>('not-tried');
  const [full, setFull] = useState<State>('not-tried');
  const [awake, setAwake] = useState<State>('not-tried');
  const [keys, setKeys] = useState<string[]>([]);
  const [room, setRoom] = useState(10);
  const [wide, setWide] = useState(3);
  const [picture, setPicture] = useState<State>('not-tried');
  // Only in a browser is there a place where pictures lie.
  const [here, setHere] = useState(false);
  useEffect(() => {
    setHere(true);
    Promise.all([readData('data/steps.json'), readData('data/cards.json')]).then(
      ([steps, cards]) => {
        setWhat(
          `${(steps as { steps: unknown[] }).steps.length} steps and ${(cards as { cards: unknown[] }).cards.length} cards are in this copy.`,
        );
        setCopy('ok');
      },
      () => setCopy('no'),
    );
    void canStayAwake().then((able) => setAwake(able ? 'ok' : 'no'));
    const pressed = (event: KeyboardEvent) => {
      if (
        !['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'F5', '.', 'b', 'B'].includes(
          event.key,
        ) ||
        (event.target as Element).closest('input')
      )
        return;
      event.preventDefault();
      setKeys((before) => [...new Set([...before, event.key])]);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  const row = backRow(room, wide);
  return (
    <ol class="check">
      <Line
        name="This copy is whole"
        state={copy}
        fix="Load this page again with internet, or use the one file from the stick."
      >
        {what}
      </Line>
      <Line
        name="Pictures"
        state={picture}
        fix="Load this page again; in the one file, save it to the computer first."
      >
        {here && (
          <img
            class="check__picture"
            src={pictureAddress('/pictures/the-wall.svg')}
            alt="The wall, as the room will see it"
            width="1200"
            height="460"
            onLoad={() => setPicture('ok')}
            onError={() => setPicture('no')}
          />
        )}
      </Line>
      <WhichCopy version={version} />
      <MovingPictures />
      <Line
        name="Sound"
        state={sound}
        fix="Turn the volume up, choose the hall’s speakers in the computer’s sound settings, and try again."
      >
        <button
          type="button"
          class="button button--quiet"
          onClick={() =>
            void playTone().then((played) => {
              if (!played) setSound('no');
            })
          }
        >
          Play a tone
        </button>{' '}
        <button type="button" class="button button--quiet" onClick={() => setSound('ok')}>
          I heard it
        </button>{' '}
        <button type="button" class="button button--quiet" onClick={() => setSound('no')}>
          I did not
        </button>
      </Line>
      <SecondScreen />
      <Line
        name="A second window for the room"
        state={screen}
        fix="Allow pop-ups for this page. Or use one window: “Show it in this window” on the desk works on any mirrored laptop."
      >
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            const opened = window.open(
              pageAddress('screen/'),
              'changing-the-odds-check',
              'popup,width=640,height=360',
            );
            setScreen(opened ? 'ok' : 'no');
            setTimeout(() => opened?.close(), 1500);
          }}
        >
          Open one and close it again
        </button>
      </Line>
      <Line
        name="Full screen"
        state={full}
        fix="Press F11, or Fn and F11. The session works in a window too."
      >
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void fillScreen().then((done) => setFull(done ? 'ok' : 'no'))}
        >
          Try it (press again to leave)
        </button>
      </Line>
      <Line
        name="The laptop stays awake"
        state={awake}
        fix="In the power settings, set sleep and screen-off to never for today, and plug it in."
      />
      <Line name="Clicker" state={keys.length > 0 ? 'ok' : 'not-tried'} fix="">
        {keys.length > 0
          ? `Heard: ${keys.join(', ')}.`
          : 'Press its buttons now. No clicker? The arrow keys do the same.'}
      </Line>
      <Line
        name="Can the back row read this?"
        state={row.ok ? 'ok' : 'no'}
        fix="Move the back row forward, use the bright room theme, and read every slide aloud."
      >
        <label>
          From the screen to the back row, in metres{' '}
          <input
            class="field"
            type="number"
            min="1"
            max="60"
            value={room}
            onInput={(event) => setRoom(Number(event.currentTarget.value))}
          />
        </label>
        <label>
          How wide is the picture on the wall, in metres?{' '}
          <input
            class="field"
            type="number"
            min="0.5"
            max="12"
            step="0.1"
            value={wide}
            onInput={(event) => setWide(Number(event.currentTarget.value))}
          />
        </label>
        <p>{row.words}</p>
      </Line>
      <CameraCheck />
      <Line name="The printer" state="not-tried" fix="">
        <p>
          Print this page. The line below must be 50 mm long on paper: if it is not, choose “actual
          size”.
        </p>
        <div class="check__ruler" role="img" aria-label="A line of 50 millimetres" />
      </Line>
    </ol>
  );
}
