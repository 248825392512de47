import type { Picture } from '../pen.ts';
import { box } from '../shapes.ts';
import { ADULTS } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { pendant, room, roundTable, window } from '../things/indoors.ts';
import { mug, plate, steam } from '../things/items.ts';
import { brick } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

/** Step one of the session: why here, why now. */
export const introduce: Picture = {
  id: 'introduce',
  width: 720,
  height: 480,
  alt: ALT_WORDS.introduce,
  marks: [
    ...room(720, 480, 330),
    ...window(48, 50, 130, 130),
    ...window(232, 50, 130, 130),
    ...window(416, 50, 130, 130),
    ...pendant(300, 34, 140),
    ...pendant(490, 34, 140),
    person(
      610,
      372,
      {
        ...ADULTS.head,
        look: -0.7,
        mood: 'talking',
        hands: [
          [-42, -76],
          [44, -126],
        ],
        elbows: [1, 1],
      },
      { grow: 1.2 },
    ),
    { d: box(526, 322, 70, 9, 3), fill: 'wood' },
    { d: `${box(534, 331, 6, 54)}${box(582, 331, 6, 54)}`, fill: 'wood' },
    ...brick(519, 291, { name: BRICK_WORDS.habit, lit: true }),
    bust(78, 342, { ...ADULTS.cook, look: 0.6 }, { grow: 1.05 }),
    bust(174, 336, { ...ADULTS.site, look: 0.8 }, { grow: 1.05 }),
    bust(268, 342, { ...ADULTS.teacher, look: 0.8 }, { grow: 1.05 }),
    ...roundTable(172, 366, 150, 30),
    mug(110, 362, 'cloth-2'),
    mug(176, 358),
    plate(226, 370),
    steam(176, 340),
    bust(330, 488, { ...ADULTS.cleaner, back: true }),
    bust(446, 494, { ...ADULTS.governor, back: true }),
    bust(66, 492, { ...ADULTS.midday, look: 0.5, back: true }),
    bust(196, 500, { ...ADULTS.ta, back: true }),
    bust(570, 504, { ...ADULTS.driver, back: true, hair: 'bald' }),
  ],
};
