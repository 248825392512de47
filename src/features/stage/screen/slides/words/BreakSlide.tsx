import type { SlideProps } from '../SlideParts.tsx';
import { SlideClock, SlideWords } from '../SlideParts.tsx';

/** A break: when it ends, and what to do until then. */
export default function BreakSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideWords state={state} />
      <SlideClock state={state} now={now} />
    </>
  );
}
