import { SlideClock, SlidePoints, SlideTitle, type SlideProps } from './SlideParts.tsx';

/** A heading, its points, and the time of a talk: titles, questions, points, pictures, breaks. */
export default function PointsSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideTitle words={state.title} />
      <SlidePoints points={state.points} />
      <SlideClock state={state} now={now} />
    </>
  );
}
