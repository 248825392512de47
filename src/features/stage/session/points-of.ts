/**
 * Which points a slide shows: ours, and where the plan wrote something for the wall, its words in their place or after them.
 * Without them the slide is as it is for everybody. Pure.
 */
import type { ForTheWall } from '../../../model/plan/for-the-wall.ts';
import type { Slide } from '../../../model/session/step.ts';

export function pointsOf(
  { points, fromPlan = [] }: Pick<Slide, 'points' | 'fromPlan'>,
  wall: ForTheWall,
): string[] {
  const shown = [...points];
  for (const { part, words, instead } of fromPlan)
    // By a function: in a text that somebody typed, `$` is a letter like any other.
    if (wall[part])
      shown[instead === undefined ? shown.length : instead - 1] = words.replace(
        '…',
        () => wall[part],
      );
  return shown;
}
