import type { SlideProps } from '../SlideParts.tsx';
import { SlideClock, SlideWords } from '../SlideParts.tsx';

/** Words for a picture, which takes the larger half of the slide. */
export default function PictureSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideWords state={state} />
      <SlideClock state={state} now={now} />
    </>
  );
}
