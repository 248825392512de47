import type { Picture } from '../pen.ts';
import { box, ellipse, line } from '../shapes.ts';
import { ADULTS } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { board, room, window } from '../things/indoors.ts';
import { mug } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

/** Step four: how are we doing? One part of school life a table. */
export const selfAssess: Picture = {
  id: 'self-assess',
  width: 720,
  height: 480,
  alt: ALT_WORDS.selfAssess,
  marks: [
    ...room(720, 480, 352),
    ...window(50, 52, 120, 116),
    ...board(236, 46, 270, 122),
    { words: DRAWN_WORDS.howAreWeDoing, x: 371, y: 84, size: 24, fill: 'feature' },
    { words: DRAWN_WORDS.wellBetterNeedsMending, x: 371, y: 124, size: 16, fill: 'metal' },
    ...courses({ from: 556, to: 720, ground: 352, rows: 3, names: { '1-1': BRICK_WORDS.habit } }),
    bust(136, 352, {
      ...ADULTS.cook,
      look: 0.5,
      hands: [
        [-22, -90],
        [38, -84],
      ],
    }),
    bust(254, 342, {
      ...ADULTS.driver,
      look: 0.3,
      mood: 'thinking',
      hands: [
        [-28, -110],
        [28, -84],
      ],
    }),
    bust(372, 338, {
      ...ADULTS.ta,
      look: -0.2,
      mood: 'talking',
      hands: [
        [-26, -84],
        [34, -112],
      ],
    }),
    bust(490, 342, {
      ...ADULTS.governor,
      look: -0.4,
      mood: 'smile',
      hands: [
        [-32, -82],
        [26, -86],
      ],
    }),
    person(
      632,
      462,
      {
        ...ADULTS.cleaner,
        look: -0.6,
        mood: 'glad',
        hands: [
          [-44, -104],
          [24, -98],
        ],
        held: [{ d: line([-46, -116], [-38, -94]), stroke: 'cloth-4', width: 5 }],
      },
      { grow: 1.2 },
    ),
    {
      d: 'M70 360Q74 346 96 346H540Q562 346 570 360L604 452Q606 468 586 468H54Q34 468 38 452z',
      fill: 'wood',
    },
    {
      d: 'M38 452Q34 468 54 468H586Q606 468 604 452V462Q606 480 586 480H54Q34 480 38 462z',
      fill: 'wood-lit',
    },
    { d: 'M178 362H462L496 448H146z', fill: 'board' },
    {
      d: `${line([266, 362], [254, 448])}${line([372, 362], [384, 448])}`,
      stroke: 'metal',
      width: 3,
      see: 0.6,
    },
    {
      d: [
        [200, 384],
        [222, 404],
        [190, 424],
        [232, 378],
        [216, 432],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 9, 6))
        .join(''),
      fill: 'cloth-1',
    },
    {
      d: [
        [292, 388],
        [330, 404],
        [300, 428],
        [346, 380],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 9, 6))
        .join(''),
      fill: 'cloth-2',
    },
    {
      d: [
        [420, 392],
        [446, 424],
      ]
        .map(([x = 0, y = 0]) => ellipse(x, y, 9, 6))
        .join(''),
      fill: 'cloth-7',
    },
    mug(110, 400, 'cloth-2'),
    mug(536, 398),
    mug(88, 440, 'cloth-7'),
    { d: box(510, 430, 44, 6, 3), fill: 'cloth-5' },
    bust(206, 500, { ...ADULTS.dad, back: true }, { grow: 1.2 }),
    bust(400, 506, { ...ADULTS.gran, back: true, hair: 'bun' }, { grow: 1.2 }),
  ],
};
