/** A spot for pages with nothing on them: a missing page, an empty search. */
import type { Picture } from '../pen.ts';
import { CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { outside, tree } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';

export const nothingHere: Picture = {
  id: 'nothing-here',
  width: 720,
  height: 300,
  alt: ALT_WORDS.nothingHere,
  marks: [
    ...outside(720, 300, 190),
    tree(520, 200, 0.9),
    ...courses({ from: 0, to: 720, ground: 268, rows: 3, open: (x) => Math.abs(x - 352) < 84 }),
    person(
      352,
      284,
      {
        ...CHILDREN.puffs,
        back: true,
        hands: [
          [-26, -104],
          [20, -42],
        ],
      },
      { grow: 1.25 },
    ),
  ],
};
