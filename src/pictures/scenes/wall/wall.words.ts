/** What somebody who cannot see the wall is told, whole and in its three pieces. */
export const WALL_WORDS = {
  steps:
    'One child has climbed wooden steps to the top of the wall, whose bricks are named cost, rules, habit, distance and jargon. Two others are still below.',
  gate: 'A gate has been opened in the wall, between bricks named jargon, timing and shame. Children come in, one of them using a wheelchair.',
  comingDown:
    'Parents, a grandmother and a teacher take the wall down together. Bricks named cost, habit and rules are in their hands; timing, shame and jargon lie on the ground.',
  whole:
    'A school behind a brick wall whose bricks are named cost, distance, rules, jargon, habit, timing and shame. On the left one child has gone up by wooden steps. In the middle the school has made a gate and everyone comes in, one of them using a wheelchair. On the right parents and a teacher take the wall down together, brick by brick.',
};
