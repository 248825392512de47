import type { SlideProps } from '../SlideParts.tsx';
import { SlideClock, SlideWords } from '../SlideParts.tsx';

/** What the room is asked, large, and how long it may talk of it. */
export default function QuestionSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideWords state={state} />
      <SlideClock state={state} now={now} />
    </>
  );
}
