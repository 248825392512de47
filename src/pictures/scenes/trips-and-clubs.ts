import type { Picture } from '../pen.ts';
import { box, line, polygon } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { cloud, outside, sun, tree } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const tripsAndClubs: Picture = {
  id: 'trips-and-clubs',
  width: 720,
  height: 480,
  alt: ALT_WORDS.tripsAndClubs,
  marks: [
    ...outside(720, 480, 270),
    ...sun(104, 84),
    cloud(330, 74, 1.1),
    cloud(620, 56),
    { d: 'M300 270q140-26 420-10v44q-240 18-420-34z', fill: 'glass' },
    tree(40, 300, 1.3),
    tree(112, 286),
    tree(690, 290, 1.2),
    ...[
      [208, 330, 1, 'cloth-2'],
      [330, 316, 0.8, 'cloth-4'],
      [578, 324, 0.95, 'cloth-3'],
    ].map(([x, y, grow, fill]) => ({
      x: x as number,
      y: y as number,
      grow: grow as number,
      parts: [
        { d: polygon([-74, 0], [0, -92], [74, 0]), fill: fill as string },
        { d: polygon([0, -92], [74, 0], [22, 0]), fill: 'shade' },
        { d: polygon([0, -70], [20, 0], [-20, 0]), fill: 'screen' },
        { d: line([0, -92], [0, -104]), stroke: 'wood', width: 4 },
      ],
    })),
    { d: line([452, 312], [452, 196]), stroke: 'wood', width: 6 },
    { d: 'M455 200q24-10 46 0t40-2v34q-22 8-42 0t-44 2z', fill: 'cloth-1' },
    { d: 'M330 480Q390 400 420 330L470 330Q470 400 520 480z', fill: 'path' },
    ...courses({
      from: 0,
      to: 300,
      ground: 424,
      rows: 3,
      names: { '2-1': BRICK_WORDS.cost, '1-2': BRICK_WORDS.forms },
    }),
    ...courses({ from: 552, to: 720, ground: 424, rows: 3, names: { '2-1': BRICK_WORDS.kitList } }),
    person(446, 382, { ...CHILDREN.patka, back: true, bag: 'cloth-7' }, { grow: 1 }),
    person(392, 424, { ...CHILDREN.curls, bag: 'cloth-4', back: true, hair: 'bob' }, { grow: 1.1 }),
    person(502, 446, { ...CHILDREN.wheels, look: -0.5, mood: 'glad' }),
    person(
      44,
      466,
      { ...CHILDREN.hood, look: 0.8, mood: 'glad', hands: [null, [38, -110]] },
      { grow: 1.1 },
    ),
    person(592, 466, {
      ...ADULTS.teacher,
      look: -0.7,
      hands: [[-30, -124], null],
      held: [
        { d: box(-46, -152, 30, 38, 3), fill: 'board' },
        {
          d: line([-41, -142], [-22, -142], [-41, -142], [-41, -134], [-24, -134]),
          stroke: 'metal',
          width: 2,
        },
      ],
    }),
    person(316, 470, { ...CHILDREN.fair, look: 0.9 }, { grow: 1.1 }),
  ],
};
