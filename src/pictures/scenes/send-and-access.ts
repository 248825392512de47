import type { Picture } from '../pen.ts';
import { box, line, polygon } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { door } from '../things/indoors.ts';
import { cloud, outside, sun, tree } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

export const sendAndAccess: Picture = {
  id: 'send-and-access',
  width: 720,
  height: 480,
  alt: ALT_WORDS.sendAndAccess,
  marks: [
    ...outside(720, 480, 352, 'ground'),
    cloud(90, 60),
    ...sun(660, 60, 24),
    tree(660, 356, 1.4),
    { d: box(120, 40, 440, 316, 4), fill: 'brick' },
    { d: box(120, 40, 440, 20), fill: 'brick-low' },
    { d: box(120, 330, 440, 26), fill: 'brick-low' },
    { d: polygon([96, 44], [340, -60], [584, 44]), fill: 'roof' },
    { d: box(146, 96, 92, 106, 4), fill: 'frame' },
    { d: box(153, 103, 78, 92, 2), fill: 'glass' },
    { d: line([192, 103], [192, 195]), stroke: 'frame', width: 5 },
    { d: box(446, 96, 92, 106, 4), fill: 'frame' },
    { d: box(453, 103, 78, 92, 2), fill: 'glass' },
    { d: line([492, 103], [492, 195]), stroke: 'frame', width: 5 },
    ...door(292, 356, { open: true, width: 104, height: 214, fill: 'cloth-5' }),
    { d: box(264, 104, 160, 32, 5), fill: 'screen' },
    { words: DRAWN_WORDS.everyonesDoor, x: 344, y: 126, size: 19, fill: 'on-brick' },
    ...courses({ from: 60, to: 290, ground: 430, rows: 1, names: { '0-1': BRICK_WORDS.rules } }),
    ...courses({ from: 142, to: 290, ground: 399, rows: 1, names: { '0-0': BRICK_WORDS.habit } }),
    { d: box(220, 356, 230, 14, 3), fill: 'stone' },
    { d: polygon([290, 358], [440, 358], [720, 452], [720, 480], [290, 430]), fill: 'stone' },
    { d: polygon([290, 370], [290, 430], [720, 480], [720, 466]), fill: 'shade' },
    { d: line([440, 300], [700, 396]), stroke: 'metal', width: 6 },
    {
      d: [452, 530, 612, 690]
        .map((x, at) => line([x, 304 + at * 30 - (at === 3 ? 2 : 0)], [x, 364 + at * 27]))
        .join(''),
      stroke: 'metal',
      width: 5,
    },
    person(486, 410, { ...CHILDREN.wheels, look: 0.9, mood: 'glad' }, { flip: true, grow: 1.15 }),
    person(
      374,
      380,
      { ...CHILDREN.curls, bag: 'cloth-2', hair: 'bob', back: true },
      { grow: 1.05 },
    ),
    person(620, 458, { ...CHILDREN.patka, look: -0.7, mood: 'smile' }, { grow: 1.15 }),
    person(
      96,
      468,
      {
        ...ADULTS.site,
        look: 0.8,
        mood: 'glad',
        hands: [
          [-36, -146],
          [40, -116],
        ],
        elbows: [1, 1],
        held: [
          { d: line([40, -112], [36, -96], [44, -92], [40, -112]), stroke: 'stone', width: 4 },
        ],
      },
      { grow: 1.2 },
    ),
  ],
};
