import type { ScreenState } from '../screen-state.ts';

export interface SlideProps {
  state: ScreenState;
  /** The time, for what counts down. */
  now: number;
}
