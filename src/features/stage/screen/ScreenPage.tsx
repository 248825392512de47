import { useEffect, useState } from 'preact/hooks';
import Boundary from '../../../ui/Boundary.tsx';
import { fillScreen, stayAwake } from '../../../platform/awake.ts';
import { askedFor } from '../../../platform/data.ts';
import { startScreen } from '../../../platform/windows/live.ts';
import type { ScreenState } from './screen-state.ts';
import RoomSlide from './RoomSlide.tsx';
import { useNow } from '../../../ui/use-now.ts';
import '../desk/stage.css';

/** The room's window: shows what the desk sends, and nothing else. It keeps the last good picture when the desk is silent. */
export default function ScreenPage() {
  return (
    <Boundary>
      <TheScreen />
    </Boundary>
  );
}

function TheScreen() {
  const [state, setState] = useState<ScreenState>();
  const [full, setFull] = useState(true);
  const now = useNow(1000);
  useEffect(() => {
    setFull(document.fullscreenElement !== null);
    const seen = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', seen);
    const sleep = stayAwake();
    const secret = askedFor('k');
    const stop = secret
      ? startScreen(
          secret,
          (sent) => setState(sent as ScreenState),
          () => undefined,
        )
      : () => undefined;
    return () => {
      stop();
      sleep();
      document.removeEventListener('fullscreenchange', seen);
    };
  }, []);
  return (
    <div class="hall room-screen">
      <h1 class="hidden-words">The room’s screen</h1>
      {state ? (
        <RoomSlide state={state} now={now} />
      ) : (
        <div class="slide slide--title">
          <div class="slide__words">
            <p class="slide__title">Waiting for the desk</p>
            <p class="slide__points">Drag this window to the projector. Then go on at the desk.</p>
          </div>
        </div>
      )}
      {!full && (
        <button type="button" class="button room-screen__full" onClick={() => void fillScreen()}>
          Fill the screen
        </button>
      )}
    </div>
  );
}
