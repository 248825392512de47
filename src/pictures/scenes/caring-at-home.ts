import type { Picture } from '../pen.ts';
import { box, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { clock, door, room, window } from '../things/indoors.ts';
import { bowl, kettle, mug, sheet } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const caringAtHome: Picture = {
  id: 'caring-at-home',
  width: 720,
  height: 480,
  alt: ALT_WORDS.caringAtHome,
  marks: [
    ...room(720, 480, 388),
    ...window(70, 66, 150, 118),
    ...clock(300, 96, 28, 7, 40),
    ...door(588, 388, { open: true, width: 92, height: 200, fill: 'cloth-3' }),
    { d: box(0, 236, 250, 152, 4), fill: 'cloth-6' },
    {
      d: `${line([84, 250], [84, 380])}${line([168, 250], [168, 380])}`,
      stroke: 'shade',
      width: 3,
    },
    { d: box(0, 228, 258, 14, 4), fill: 'wood' },
    kettle(60, 228),
    mug(102, 228, 'cloth-2'),
    { d: box(160, 208, 70, 20, 6), fill: 'silver' },
    { d: line([194, 208], [194, 186], [212, 186], [212, 194]), stroke: 'metal', width: 5 },
    ...courses({
      from: 552,
      to: 720,
      ground: 462,
      rows: 2,
      names: { '1-1': BRICK_WORDS.silence, '0-0': BRICK_WORDS.rules },
    }),
    person(136, 462, {
      ...ADULTS.dad,
      wear: 'jumper',
      top: 'cloth-8',
      seated: 'wheels',
      look: 0.5,
      mood: 'smile',
      hands: [
        [-10, -64],
        [46, -76],
      ],
      legs: 'trouser-2',
    }),
    person(240, 464, {
      ...CHILDREN.braids,
      wear: 'blazer',
      top: 'cloth-5',
      legs: 'trouser',
      bag: '',
      look: 0.5,
      mood: 'smile',
      hands: [null, [36, -66]],
    }),
    person(476, 464, {
      ...ADULTS.ta,
      skirt: '',
      legs: 'trouser',
      seated: 'chair',
      look: -0.7,
      mood: 'talking',
      hands: [[-36, -82], null],
    }),
    person(334, 452, {
      ...CHILDREN.hood,
      top: 'cloth-2',
      wear: 'jumper',
      look: -0.4,
      mood: 'glad',
      bag: '',
      hands: [
        [-26, -62],
        [22, -62],
      ],
    }),
    { d: box(206, 384, 240, 14, 6), fill: 'wood' },
    { d: box(212, 386, 228, 4, 2), fill: 'shine' },
    {
      d: `${line([226, 398], [220, 466])}${line([428, 398], [434, 466])}`,
      stroke: 'metal',
      width: 7,
    },
    bowl(300, 384),
    mug(398, 384),
    mug(250, 384, 'cloth-4'),
    { ...sheet(360, 380, 82, { width: 22, height: 34 }) },
  ],
};
