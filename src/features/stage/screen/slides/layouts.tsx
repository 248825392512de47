import type { FunctionComponent } from 'preact';
import type { Slide } from '../../../../model/session/step.ts';
import CardSlide from './CardSlide.tsx';
import LevelsSlide from './LevelsSlide.tsx';
import VoteSlide from './VoteSlide.tsx';
import WorkedSlide from './WorkedSlide.tsx';
import type { SlideProps } from './SlideParts.tsx';
import BreakSlide from './words/BreakSlide.tsx';
import PictureSlide from './words/PictureSlide.tsx';
import PointsSlide from './words/PointsSlide.tsx';
import QuestionSlide from './words/QuestionSlide.tsx';
import TitleSlide from './words/TitleSlide.tsx';

/** A layout and its drawing: a new layout is one line here, and one component beside it. */
export const SLIDES: Record<Slide['layout'], FunctionComponent<SlideProps>> = {
  title: TitleSlide,
  points: PointsSlide,
  question: QuestionSlide,
  picture: PictureSlide,
  break: BreakSlide,
  levels: LevelsSlide,
  card: CardSlide,
  worked: WorkedSlide,
  vote: VoteSlide,
};
