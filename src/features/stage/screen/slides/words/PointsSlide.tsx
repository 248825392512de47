import type { SlideProps } from '../SlideParts.tsx';
import { SlideClock, SlideWords } from '../SlideParts.tsx';

/** A heading and its points. */
export default function PointsSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideWords state={state} />
      <SlideClock state={state} now={now} />
    </>
  );
}
