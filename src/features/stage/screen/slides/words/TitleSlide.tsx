import type { SlideProps } from '../SlideParts.tsx';
import { SlideClock, SlideWords } from '../SlideParts.tsx';

/** The name of what begins, large. */
export default function TitleSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideWords state={state} />
      <SlideClock state={state} now={now} />
    </>
  );
}
