import type { Picture } from '../pen.ts';
import { box, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { board, door, plant, room, window } from '../things/indoors.ts';
import { mug, sheet } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

export const behaviourAndExclusion: Picture = {
  id: 'behaviour-and-exclusion',
  width: 720,
  height: 480,
  alt: ALT_WORDS.behaviourAndExclusion,
  marks: [
    ...room(720, 480, 386),
    ...window(64, 60, 130, 120),
    ...door(598, 386, { open: true }),
    plant(556, 390, 1.1),
    ...board(270, 66, 210, 110),
    { words: DRAWN_WORDS.ourRules, x: 375, y: 100, size: 22, fill: 'feature' },
    {
      d: `${line([296, 122], [452, 122])}${line([296, 140], [430, 140])}${line([296, 158], [444, 158])}`,
      stroke: 'metal',
      width: 4,
      see: 0.6,
    },
    ...courses({
      from: 0,
      to: 140,
      ground: 452,
      rows: 5,
      names: { '4-0': BRICK_WORDS.labels, '2-0': BRICK_WORDS.habit },
    }),
    ...courses({ from: 140, to: 224, ground: 452, rows: 3, names: { '2-0': BRICK_WORDS.rules } }),
    ...courses({ from: 224, to: 300, ground: 452, rows: 1 }),
    bust(330, 402, {
      ...ADULTS.gran,
      look: 0.6,
      mood: 'smile',
      hands: [
        [-24, -84],
        [26, -86],
      ],
    }),
    bust(430, 402, {
      ...CHILDREN.hood,
      bag: '',
      look: 0.3,
      mood: 'talking',
      hands: [
        [-14, -46],
        [24, -50],
      ],
    }),
    bust(526, 402, {
      ...ADULTS.teacher,
      look: -0.7,
      mood: 'smile',
      hands: [
        [-30, -88],
        [20, -86],
      ],
    }),
    { d: box(258, 396, 350, 15, 6), fill: 'wood' },
    { d: box(264, 398, 338, 4, 2), fill: 'shine' },
    {
      d: `${line([288, 411], [282, 466])}${line([580, 411], [586, 466])}`,
      stroke: 'metal',
      width: 8,
    },
    sheet(440, 388, 84, { width: 26, height: 44 }),
    mug(310, 396),
    mug(552, 396, 'cloth-4'),
    person(660, 466, { ...CHILDREN.braids, look: -0.7, mood: 'smile' }),
  ],
};
