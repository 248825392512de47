/** The answers in the fewest words, for a drawing or a place on a line. */
import type { Answer } from './level.ts';

export const SHORT_ANSWERS: Record<Answer, string> = {
  beating: 'one child',
  changing: 'everyone here',
  supercharged: 'the cause',
  depends: 'none, or it depends',
};
