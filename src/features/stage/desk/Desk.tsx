import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { useNow } from '../../../ui/use-now.ts';
import { useStore } from '../../../ui/use-store.ts';
import type { ScreenState } from '../screen/screen-state.ts';
import type { StageEvent } from '../session/next-session.ts';
import { cardOf, cardsToUse } from '../session/card-of.ts';
import { $slideFillsWindow, act } from '../session/session.store.ts';
import Clock from './clock/Clock.tsx';
import DeskFoot from './DeskFoot.tsx';
import Ideas from '../votes/ideas/Ideas.tsx';
import { RoomFlow } from '../votes/drawing/RoomFlow.tsx';
import VoteDesk from '../votes/VoteDesk.tsx';
import Rehearsed from './clock/Rehearsed.tsx';
import RunningLate from './clock/RunningLate.tsx';
import TalkDesk from './clock/TalkDesk.tsx';
import Overview from './notes/Overview.tsx';
import IdeasPages from './room/IdeasPages.tsx';
import { DESK_WORDS } from './desk.words.ts';
import Notes from './notes/Notes.tsx';
import RoomPanel from './room/RoomPanel.tsx';
import SlideInWindow from './room/SlideInWindow.tsx';
import { WINDOW_WORDS } from './room/room.words.ts';
import { useNextPicture, useRoom, useScreenState } from './room/use-room.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import LiveText from '../../../ui/LiveText.tsx';
import './desk.css';

interface Props {
  session: Session;
  steps: Step[];
  cards: Card[];
}
/** What every part of the desk is about. */
interface Now {
  session: Session;
  steps: Step[];
  step: Step;
  cards: Card[];
  card: Card | undefined;
  state: ScreenState;
  now: number;
}

/** Steps in which tables call out what would make a help wider. */
const GATHERS: readonly Step['activity'][] = ['wider', 'commit', 'framework'];

/** Now, next, notes, clock and controls. It says in words what the room sees. */
export default function Desk({ session, steps, cards }: Props) {
  const now = useNow(500);
  const fillsWindow = useStore($slideFillsWindow);
  const [letters, setLetters] = useState(true);
  const [ideasPage, setIdeasPage] = useState(0);
  const step = steps.find(({ id }) => id === session.plan[session.at.step]?.id);
  const card = cardOf(cards, session, step);
  const state = useScreenState(session, step, card, ideasPage);
  const link = useRoom(session.id, state);
  useNextPicture(session, steps);
  const more = state?.ideas ? state.ideas.pages - state.ideas.page - 1 : 0;
  // A clicker goes through the pages of the ideas before it goes on.
  const press = useCallback(
    (event: StageEvent) => {
      if (event.kind === 'next' && more > 0) setIdeasPage((page) => page + 1);
      else act(event);
    },
    [more],
  );
  const digits = useDeskKeys(letters, press);
  const box = useKeptFocus();
  useEffect(() => RoomFlow.fetchAhead(), []);

  if (!step || !state) return <NotInThisCopy />;
  const current: Now = { session, steps, step, cards, card, state, now };
  if (fillsWindow)
    return (
      <div ref={box}>
        <InThisWindow {...current} />
      </div>
    );
  return (
    <div class="desk" ref={box} data-stays>
      <div class="desk__room">
        <RoomPanel
          session={session}
          state={state}
          link={link}
          now={now}
          onShowHere={() => $slideFillsWindow.set(true)}
        />
        <TalkDesk session={session} now={now} />
        {card && state.layout === 'vote' && <VoteDesk card={card} session={session} step={step} />}
        <FromTables {...current} onPage={setIdeasPage} />
      </div>
      <Side {...current} />
      <Overview session={session} steps={steps} />
      <DeskFoot steps={steps} letters={letters} onLetters={setLetters} digits={digits} />
    </div>
  );
}

/** The slide fills this window; the notes, and what is typed during a vote, are one deliberate press away. */
const InThisWindow = ({ session, steps, step, cards, card, state, now }: Now) => (
  <SlideInWindow
    session={session}
    state={state}
    now={now}
    onDesk={() => $slideFillsWindow.set(false)}
  >
    <Notes
      step={step}
      slide={session.at.slide}
      cardsToUse={cardsToUse(cards, session, steps, step)}
    />
    {card && state.layout === 'vote' && (
      <>
        <p class="quiet">{WINDOW_WORDS.mirrored}</p>
        <VoteDesk card={card} session={session} step={step} />
      </>
    )}
  </SlideInWindow>
);

/** What tables call out, in the steps that ask for it. */
function FromTables({ session, step, state, onPage }: Now & { onPage: (page: number) => void }) {
  if (!GATHERS.includes(step.activity)) return null;
  return (
    <>
      <Ideas
        ideas={session.ideas}
        shown={session.ideasShown}
        onIdeas={(ideas) => act({ kind: 'ideas', ideas })}
        onShow={(shown) => {
          onPage(0);
          act({ kind: 'ideas-shown', shown });
        }}
      />
      {state.ideas && <IdeasPages ideas={state.ideas} onPage={onPage} />}
    </>
  );
}

/** Where the session is, its clock, and what to say. */
function Side({ session, steps, step, cards, now }: Now) {
  const { at, plan } = session;
  const place = DESK_WORDS.place(at.step + 1, plan.length, at.slide + 1, step.slides.length);
  return (
    <div class="desk__side">
      <p class="eyebrow">
        <LiveText>{place}</LiveText>
      </p>
      <h2 class="desk__now">
        <LiveText>{step.title}</LiveText>
      </h2>
      <Clock session={session} now={now} />
      {session.rehearsal && <Rehearsed session={session} steps={steps} now={now} />}
      <RunningLate session={session} steps={steps} now={now} />
      <Notes step={step} slide={at.slide} cardsToUse={cardsToUse(cards, session, steps, step)} />
    </div>
  );
}

const NotInThisCopy = () => (
  <p class="first" role="alert">
    <strong>{DESK_WORDS.noStep}</strong> {DESK_WORDS.noStepDo}{' '}
    <button type="button" class="button button--quiet" onClick={() => act({ kind: 'next' })}>
      {DESK_WORDS.goOn}
    </button>
  </p>
);
