import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../../../model/session/session.ts';
import { fillScreen } from '../../../../platform/awake.ts';
import RoomSlide from '../../screen/RoomSlide.tsx';
import type { ScreenState } from '../../screen/screen-state.ts';
import { act } from '../../session/session.store.ts';
import Clock from '../clock/Clock.tsx';
import { BackButton, NextButton } from '../Controls.tsx';
import Colours from './Colours.tsx';
import { ROOM_WORDS, WINDOW_WORDS } from './room.words.ts';
import './one-screen.css';

interface Props {
  session: Session;
  state: ScreenState;
  now: number;
  onDesk: () => void;
  /** The notes, and what is typed during a vote. */
  children: ComponentChildren;
}

/** The slide fills this window, for a laptop that is mirrored: the way back to the desk is one that no clicker presses by itself. */
export default function SlideInWindow({ session, state, now, onDesk, children }: Props) {
  const slide = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<() => void>();
  const [notes, setNotes] = useState(false);
  useEffect(() => slide.current?.focus(), []);
  /** A press of the mouse or a finger is meant. One by a key may be a clicker's: it is asked once more. */
  const meant = (event: MouseEvent, act: () => void) => {
    if (event.detail > 0) act();
    else setAsked(() => act);
  };
  const answer = (yes: boolean) => {
    setAsked(undefined);
    slide.current?.focus();
    if (yes) asked?.();
  };
  return (
    <div class="one-screen" data-stays>
      <Swiped box={slide}>
        <RoomSlide state={state} now={now} />
      </Swiped>
      <div class="one-screen__bar" role="group" aria-label={WINDOW_WORDS.bar}>
        <BackButton />
        <NextButton begun={session.startedAt !== null} />
        <span class="one-screen__clock">
          <Clock session={session} now={now} short />
        </span>
        <button
          type="button"
          class="one-screen__more"
          aria-expanded={notes}
          onClick={(event) => (notes ? setNotes(false) : meant(event, () => setNotes(true)))}
        >
          {WINDOW_WORDS.notes}
        </button>
        <Colours worn={state.theme} />
        <button type="button" class="button button--quiet" onClick={() => void fillScreen()}>
          {ROOM_WORDS.fill}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={(event) => meant(event, onDesk)}
        >
          {WINDOW_WORDS.toDesk}
        </button>
        {asked && <AskFirst onAnswer={answer} />}
        {notes && (
          <div class="one-screen__notes" data-reading>
            {children}
          </div>
        )}
      </div>
    </div>
  );
}

function AskFirst({ onAnswer }: { onAnswer: (yes: boolean) => void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div class="one-screen__ask" role="group" aria-label={WINDOW_WORDS.ask}>
      <p>{WINDOW_WORDS.ask}</p>
      <button ref={stay} type="button" class="button button--quiet" onClick={() => onAnswer(false)}>
        {WINDOW_WORDS.no}
      </button>
      <button type="button" class="button button--quiet" onClick={() => onAnswer(true)}>
        {WINDOW_WORDS.yes}
      </button>
    </div>
  );
}

/** A finger moves the slides on a tablet. */
function Swiped({
  box,
  children,
}: {
  box: { current: HTMLDivElement | null };
  children: ComponentChildren;
}) {
  const from = useRef(0);
  return (
    <div
      ref={box}
      class="hall one-screen__room"
      role="region"
      aria-label={WINDOW_WORDS.slide}
      tabIndex={-1}
      onTouchStart={(event) => {
        from.current = event.changedTouches[0]?.clientX ?? 0;
      }}
      onTouchEnd={(event) => {
        const far = (event.changedTouches[0]?.clientX ?? 0) - from.current;
        if (Math.abs(far) > 60) act({ kind: far < 0 ? 'next' : 'back' });
      }}
    >
      {children}
    </div>
  );
}
