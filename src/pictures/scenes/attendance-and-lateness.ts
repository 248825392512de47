import type { Picture } from '../pen.ts';
import { box } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { clock } from '../things/indoors.ts';
import { cloud, outside, school, sun, tree } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const attendanceAndLateness: Picture = {
  id: 'attendance-and-lateness',
  width: 720,
  height: 480,
  alt: ALT_WORDS.attendanceAndLateness,
  marks: [
    ...outside(720, 480, 300),
    ...sun(640, 70),
    cloud(120, 70),
    school(360, 312, 1.15),
    tree(66, 316, 1.1),
    tree(664, 314, 1.2),
    { d: 'M286 480L330 306h60L452 480z', fill: 'path' },
    ...courses({
      from: 0,
      to: 250,
      ground: 412,
      rows: 5,
      names: { '4-1': BRICK_WORDS.timing, '2-0': BRICK_WORDS.rules },
    }),
    ...courses({
      from: 470,
      to: 720,
      ground: 412,
      rows: 5,
      names: { '4-2': BRICK_WORDS.twoBells, '2-2': BRICK_WORDS.habit },
    }),
    { d: box(240, 248, 34, 168, 4), fill: 'stone' },
    { d: box(446, 248, 34, 168, 4), fill: 'stone' },
    { d: box(264, 248, 10, 168, 2), fill: 'shade' },
    { d: box(470, 248, 10, 168, 2), fill: 'shade' },
    ...clock(463, 222, 27, 8, 55),
    person(306, 404, { ...CHILDREN.puffs, back: true }, { grow: 1 }),
    person(404, 424, { ...CHILDREN.patka, back: true }, { grow: 1.1 }),
    person(190, 466, { ...ADULTS.office, mood: 'glad', look: 0.7, hands: [null, [46, -128]] }),
    person(516, 468, {
      ...ADULTS.dad,
      look: -0.6,
      hands: [
        [-40, -72],
        [40, -72],
      ],
      elbows: [1, 1],
    }),
    person(452, 468, { ...CHILDREN.bob, look: -0.7, hands: [null, [12, -66]], top: 'cloth-5' }),
    person(590, 468, { ...CHILDREN.fair, look: -0.7, hands: [[-14, -66], null], top: 'cloth-7' }),
  ],
};
