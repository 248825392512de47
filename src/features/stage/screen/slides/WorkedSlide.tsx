import type { SlideProps } from './slide-props.ts';
import { SlideClock, SlidePoints, SlideTitle } from './SlideParts.tsx';

/** One response thought aloud: what adults would do, and what the three questions find. */
export default function WorkedSlide({ state, now }: SlideProps) {
  const { vote } = state;
  return (
    <>
      <SlideTitle words={state.title} />
      {vote && (
        <p key={`${vote.letter} ${vote.text}`} class="slide__vote">
          <b>{vote.letter}</b> {vote.text}
        </p>
      )}
      <SlidePoints points={state.points} />
      <SlideClock state={state} now={now} />
    </>
  );
}
