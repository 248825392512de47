import { leftWords } from '../../session/clock.words.ts';
import type { ScreenState } from '../screen-state.ts';
import TalkClock from '../TalkClock.tsx';

export interface SlideProps {
  state: ScreenState;
  /** The time, for what counts down. */
  now: number;
}

// Each text is keyed by itself: a new one is a new element, also where a translator has put its own in place of the old.

export const SlideTitle = ({ words }: { words: string }) => (
  <h2 key={words} class="slide__title">
    {words}
  </h2>
);

export const SlidePoints = ({ points }: { points: string[] }) =>
  points.length > 0 ? (
    <ul class="slide__points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  ) : null;

/** What most slides begin with. */
export const SlideWords = ({ state: { title, points } }: { state: ScreenState }) => (
  <>
    <SlideTitle words={title} />
    <SlidePoints points={points} />
  </>
);

export function SlideClock({ state, now }: { state: ScreenState; now: number }) {
  if (state.talk) return <TalkClock talk={state.talk} now={now} />;
  if (state.until === null) return null;
  const words = leftWords(state.until - now, state.paused);
  return (
    <p key={words} class="slide__left">
      {words}
    </p>
  );
}
