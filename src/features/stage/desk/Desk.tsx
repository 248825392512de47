import { useStore } from '../../../ui/use-store.ts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Session, TextSize } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { fillScreen, stayAwake } from '../../../platform/awake.ts';
import { pageAddress, pictureAddress } from '../../../platform/data.ts';
import { secretOf, startDesk, type Desk as Link } from '../../../platform/windows/live.ts';
import { holdTheMiddle } from '../../../platform/middle.ts';
import Clock from './Clock.tsx';
import DeskFoot from './DeskFoot.tsx';
import Notes from './Notes.tsx';
import Overview from './Overview.tsx';
import RunningLate from './RunningLate.tsx';
import Rehearsed from '../session/Rehearsed.tsx';
import RoomSlide from '../screen/RoomSlide.tsx';
import TalkDesk from './TalkDesk.tsx';
import Ideas from '../votes/Ideas.tsx';
import VoteDesk from '../votes/VoteDesk.tsx';
import { forScreen, nextPicture } from '../screen/screen-state.ts';
import { meaningOf } from './keys.ts';
import { cardOf } from '../session/card-of.ts';
import { $slideFillsWindow, act, takeBack } from '../session/session.store.ts';
import { useNow } from '../../../ui/use-now.ts';

/** Steps in which tables call out what would make a help wider. */
const GATHERS: readonly Step['activity'][] = ['wider', 'commit', 'framework'];

/** Now, next, notes, clock and controls. It says in words what the room sees. */
export default function Desk({
  session,
  steps,
  cards,
}: {
  session: Session;
  steps: Step[];
  cards: Card[];
}) {
  const now = useNow(500);
  const link = useRef<Link>();
  const [there, setThere] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const here = useStore($slideFillsWindow);
  const setHere = (shown: boolean) => $slideFillsWindow.set(shown);
  const [letters, setLetters] = useState(true);
  const [digits, setDigits] = useState('');
  const swipe = useRef(0);
  const secret = useMemo(() => secretOf(session.id), [session.id]);
  const step = steps.find(({ id }) => id === session.plan[session.at.step]?.id);
  const card = cardOf(cards, session, step);
  const state = step && forScreen(session, step, card);

  useLayoutEffect(() => {
    link.current = startDesk(secret, setThere);
    const sleep = stayAwake();
    const middle = holdTheMiddle();
    return () => {
      link.current?.stop();
      sleep();
      middle();
    };
  }, [secret]);
  // Sent before this window paints: the room should not wait for the desk.
  useLayoutEffect(() => {
    if (state) link.current?.show(state);
  }, [JSON.stringify(state)]);
  const coming = nextPicture(session, steps);
  useEffect(() => {
    if (coming) new Image().src = pictureAddress(`/pictures/${coming}.svg`);
  }, [coming]);
  // Before the next paint: a clicker may be quicker than an effect.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as Element;
      // Keys typed in a field are words; Enter and the space bar press the button that has the focus.
      if (
        target.closest('input, textarea, select, [contenteditable]') ||
        ((event.key === 'Enter' || event.key === ' ') &&
          !digits &&
          target.closest('button, a, summary'))
      )
        return;
      const meant = meaningOf(event.key, letters);
      if (!meant) return;
      event.preventDefault();
      if (meant.kind === 'harmless') {
        setHere(false);
        return;
      }
      if (meant.kind === 'digit') {
        setDigits((typed) => (typed + meant.digit).slice(-2));
        return;
      }
      if (meant.kind === 'jump') {
        if (digits) act({ kind: 'go', step: Number(digits) - 1 });
        setDigits('');
        return;
      }
      setDigits('');
      act(meant);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [letters, digits]);

  if (!step || !state)
    return (
      <p class="first" role="alert">
        <strong>This step is not in this copy.</strong> Open the session in a newer copy of the
        toolkit, or{' '}
        <button type="button" class="button button--quiet" onClick={() => act({ kind: 'next' })}>
          go on
        </button>
      </p>
    );
  const begun = session.startedAt !== null;
  const sees =
    session.blank !== 'none'
      ? `a ${session.blank} screen`
      : state.ideas
        ? 'the ideas from the tables'
        : `“${state.title}”${state.result ? ', with how it answered' : ''}${state.reading ? ', with the closest fit' : ''}`;
  const openScreen = () =>
    setBlocked(!(link.current?.open(pageAddress('screen/', `?k=${secret}`)) ?? false));
  const next = (
    <button type="button" class="button desk__next" onClick={() => act({ kind: 'next' })}>
      {begun ? 'Next' : 'Start the clock'}
    </button>
  );
  const back = (
    <button type="button" class="button button--quiet" onClick={() => act({ kind: 'back' })}>
      Back
    </button>
  );

  if (here)
    return (
      <div class="one-screen">
        <div
          class="hall one-screen__room"
          onTouchStart={(event) => {
            swipe.current = event.changedTouches[0]?.clientX ?? 0;
          }}
          onTouchEnd={(event) => {
            const far = (event.changedTouches[0]?.clientX ?? 0) - swipe.current;
            if (Math.abs(far) > 60) act({ kind: far < 0 ? 'next' : 'back' });
          }}
        >
          <RoomSlide state={state} now={now} />
        </div>
        <div class="one-screen__bar" role="group" aria-label="The session">
          {back}
          {next}
          <span class="one-screen__clock">
            <Clock session={session} now={now} short />
          </span>
          <details class="one-screen__notes">
            <summary>Notes</summary>
            <Notes step={step} slide={session.at.slide} />
            {card && state.layout === 'vote' && (
              <>
                <p class="quiet">
                  On a mirrored laptop the room sees what you type here: type the counts when both
                  votes are over.
                </p>
                <VoteDesk card={card} session={session} step={step} />
              </>
            )}
          </details>
          <button type="button" class="button button--quiet" onClick={() => void fillScreen()}>
            Fill the screen
          </button>
          <button type="button" class="button button--quiet" onClick={() => setHere(false)}>
            To the desk
          </button>
        </div>
      </div>
    );
  return (
    <div class="desk">
      <div class="desk__room">
        <p class="desk__sees" role="status">
          {there ? (
            <>The room sees {sees}.</>
          ) : blocked ? (
            'The browser would not open a window. Allow pop-ups for this page and press again, or show it in this window.'
          ) : (
            <>No screen is open. The room would see {sees}.</>
          )}
        </p>
        <div class="hall desk__preview" inert>
          <RoomSlide state={state} now={now} />
        </div>
        <div class="desk__controls" role="group" aria-label="Controls">
          {back}
          {next}
          <button
            type="button"
            class="button button--quiet"
            aria-pressed={session.blank === 'black'}
            onClick={() => act({ kind: 'blank', with: 'black' })}
          >
            Black screen
          </button>
          <button
            type="button"
            class="button button--quiet"
            aria-pressed={session.paused !== null}
            disabled={!begun}
            onClick={() => act({ kind: 'pause' })}
          >
            {session.paused === null ? 'Hold the clock' : 'Go on'}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => act({ kind: 'more', minutes: 2 })}
          >
            Two more minutes
          </button>
          <button type="button" class="button button--quiet" onClick={takeBack}>
            Undo
          </button>
        </div>
        <div class="desk__screens">
          <button type="button" class="button" onClick={() => setHere(true)}>
            Show it in this window
          </button>
          <button type="button" class="button button--quiet" onClick={openScreen}>
            {there ? 'Bring the screen to the front' : 'Open the room’s screen'}
          </button>
          <label class="desk__text">
            The room’s words{' '}
            <select
              class="field"
              value={session.text}
              onChange={(event) =>
                act({ kind: 'text', size: Number(event.currentTarget.value) as TextSize })
              }
            >
              <option value="0">as drawn</option>
              <option value="1">larger</option>
              <option value="2">largest that fits</option>
            </select>
          </label>
        </div>
        <TalkDesk session={session} now={now} />
        {card && state.layout === 'vote' && <VoteDesk card={card} session={session} step={step} />}
        {GATHERS.includes(step.activity) && (
          <Ideas
            ideas={session.ideas}
            shown={session.ideasShown}
            onIdeas={(ideas) => act({ kind: 'ideas', ideas })}
            onShow={(shown) => act({ kind: 'ideas-shown', shown })}
          />
        )}
      </div>
      <div class="desk__side">
        <p class="eyebrow">
          Step {session.at.step + 1} of {session.plan.length}, slide {session.at.slide + 1} of{' '}
          {step.slides.length}
        </p>
        <h2 class="desk__now">{step.title}</h2>
        <Clock session={session} now={now} />
        {session.rehearsal && <Rehearsed session={session} steps={steps} now={now} />}
        <RunningLate session={session} steps={steps} now={now} />
        <Notes step={step} slide={session.at.slide} />
      </div>
      <Overview session={session} steps={steps} />
      <DeskFoot steps={steps} letters={letters} onLetters={setLetters} digits={digits} />
    </div>
  );
}
