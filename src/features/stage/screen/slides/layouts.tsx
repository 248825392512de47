import type { FunctionComponent } from 'preact';
import type { Slide } from '../../../../model/session/step.ts';
import CardSlide from './CardSlide.tsx';
import LevelsSlide from './LevelsSlide.tsx';
import PointsSlide from './PointsSlide.tsx';
import VoteSlide from './VoteSlide.tsx';
import WorkedSlide from './WorkedSlide.tsx';
import type { SlideProps } from './slide-props.ts';

/** A layout and its drawing: a new layout is one line here, and one component beside it. */
export const SLIDES: Record<Slide['layout'], FunctionComponent<SlideProps>> = {
  title: PointsSlide,
  points: PointsSlide,
  question: PointsSlide,
  picture: PointsSlide,
  break: PointsSlide,
  levels: LevelsSlide,
  card: CardSlide,
  worked: WorkedSlide,
  vote: VoteSlide,
};
