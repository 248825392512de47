import type { Picture } from '../pen.ts';
import { box, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { mug, phone } from '../things/items.ts';
import { cloud, outside, school, tree } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const parentsAndTheGate: Picture = {
  id: 'parents-and-the-school-gate',
  width: 720,
  height: 480,
  alt: ALT_WORDS.parentsAndTheSchoolGate,
  marks: [
    ...outside(720, 480, 300),
    cloud(110, 64, 1.2),
    cloud(590, 80),
    school(350, 312, 1.1),
    tree(664, 314, 1.2),
    tree(40, 316),
    { d: 'M250 480L322 306h60L470 480z', fill: 'path' },
    ...courses({
      from: 0,
      to: 258,
      ground: 414,
      rows: 6,
      names: { '5-1': BRICK_WORDS.jargon, '5-2': BRICK_WORDS.shame },
    }),
    ...courses({
      from: 452,
      to: 720,
      ground: 414,
      rows: 6,
      names: { '5-1': BRICK_WORDS.timing, '5-2': BRICK_WORDS.habit },
    }),
    { d: box(248, 218, 30, 200, 4), fill: 'stone' },
    { d: box(440, 218, 30, 200, 4), fill: 'stone' },
    { d: box(269, 218, 9, 200, 2), fill: 'shade' },
    { d: box(461, 218, 9, 200, 2), fill: 'shade' },
    {
      d: [286, 300, 314].map((x, at) => line([x, 250 + at * 5], [x, 410 - at * 3])).join(''),
      stroke: 'metal',
      width: 5,
    },
    {
      d: `${line([280, 262], [320, 270])}${line([280, 396], [320, 392])}`,
      stroke: 'metal',
      width: 5,
    },
    person(366, 372, { ...CHILDREN.puffs, look: 0.3 }, { grow: 0.9 }),
    person(416, 392, { ...CHILDREN.bob, look: -0.4 }, { grow: 0.95 }),
    person(
      106,
      468,
      {
        ...ADULTS.dad,
        look: 0.7,
        mood: 'glad',
        hands: [
          [6, -112],
          [38, -118],
        ],
        elbows: [1, 1],
      },
      { grow: 1.15 },
    ),
    person(
      206,
      468,
      {
        ...ADULTS.mum,
        look: -0.6,
        mood: 'smile',
        hands: [
          [-22, -128],
          [20, -120],
        ],
        elbows: [1, 1],
      },
      { grow: 1.15 },
    ),
    person(
      336,
      470,
      {
        ...ADULTS.teacher,
        look: 0.6,
        mood: 'talking',
        hands: [
          [-34, -110],
          [34, -112],
        ],
        held: [mug(36, -104), mug(-36, -102, 'cloth-2')],
      },
      { grow: 1.15 },
    ),
    person(
      510,
      470,
      {
        ...ADULTS.gran,
        look: -0.6,
        mood: 'glad',
        hands: [
          [-12, -104],
          [16, -104],
        ],
        held: [mug(2, -96, 'cloth-4')],
      },
      { grow: 1.15 },
    ),
    person(
      622,
      470,
      {
        ...ADULTS.cleaner,
        wear: 'coat',
        top: 'cloth-4',
        look: -0.6,
        hands: [[-20, -116], null],
        held: [phone(-22, -122)],
      },
      { grow: 1.15 },
    ),
  ],
};
