import { useEffect, useRef, useState } from 'preact/hooks';
import Boundary from '../../../ui/Boundary.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { fillScreen, stayAwake } from '../../../platform/awake.ts';
import { askedFor, pageAddress } from '../../../platform/data.ts';
import { wearTheme } from '../../../platform/theme.ts';
import { ScreenWindow, type ScreenView } from '../../../platform/windows/screen-window.ts';
import { pressOfKey } from '../desk/keys.ts';
import { readScreenState } from './read-screen-state.ts';
import RoomSlide from './RoomSlide.tsx';
import type { ScreenState } from './screen-state.ts';
import { SCREEN_WORDS } from './screen.words.ts';
import { fetchAnswers } from './slides/VoteSlide.tsx';
import Signs from './Signs.tsx';
import './screen.css';

/** The room's window: shows what the desk sends, and nothing else. It keeps the last good picture when the desk is silent. */
export default function ScreenPage() {
  return (
    <Boundary>
      <TheScreen />
    </Boundary>
  );
}

function TheScreen() {
  const { state, signs, reads } = useDesk();
  const full = useFullScreen();
  const now = useNow(1000);
  useEffect(fetchAnswers, []);
  return (
    <div class="hall room-screen" data-stays>
      <h1 class="hidden-words">{SCREEN_WORDS.title}</h1>
      {state ? <RoomSlide state={state} now={now} /> : <Waiting reads={reads} />}
      <div class="room-screen__foot">
        {signs && <Signs signs={signs} first={!state} />}
        {!reads && state && <p class="room-screen__note">{SCREEN_WORDS.anotherCopy}</p>}
        {!full && (
          <button type="button" class="button room-screen__full" onClick={() => void fillScreen()}>
            {SCREEN_WORDS.fill}
          </button>
        )}
      </div>
    </div>
  );
}

const Waiting = ({ reads }: { reads: boolean }) => (
  <div class="slide slide--title">
    <div class="slide__words">
      <p class="slide__title">{SCREEN_WORDS.waiting}</p>
      <p class="slide__points">{reads ? SCREEN_WORDS.drag : SCREEN_WORDS.anotherCopy}</p>
    </div>
  </div>
);

/** What the desk says, in the colours and the language that it says it in. */
function useDesk(): ScreenView<ScreenState> {
  const [view, setView] = useState<ScreenView<ScreenState>>({
    state: undefined,
    signs: '',
    reads: true,
  });
  const own = useRef<ScreenWindow<ScreenState>>();
  useEffect(() => {
    const screen = new ScreenWindow<ScreenState>(askedFor('k'), {
      read: readScreenState,
      onView: setView,
      onSecret: (secret) =>
        history.replaceState(history.state, '', pageAddress('screen/', `?k=${secret}`)),
    });
    own.current = screen;
    // A clicker whose key reaches this window still moves the slides.
    const onKey = (event: KeyboardEvent) => {
      const press = pressOfKey(event);
      if (!press) return;
      event.preventDefault();
      if (press !== 'harmless') screen.press(press);
    };
    addEventListener('keydown', onKey);
    const sleep = stayAwake();
    return () => {
      screen.stop();
      sleep();
      removeEventListener('keydown', onKey);
    };
  }, []);
  const { theme, language } = view.state ?? {};
  useEffect(() => {
    if (theme !== undefined) wearTheme(theme);
    if (language) document.documentElement.lang = language;
  }, [theme, language]);
  return view;
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(true);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    look();
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return full;
}
