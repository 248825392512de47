import type { Picture } from '../pen.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { suitcase } from '../things/items.ts';
import { cloud, house, lamp, outside, tree } from '../things/outdoors.ts';
import { courses, looseBrick } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const housingAndMoving: Picture = {
  id: 'housing-and-moving',
  width: 720,
  height: 480,
  alt: ALT_WORDS.housingAndMoving,
  marks: [
    ...outside(720, 480, 330, 'ground'),
    cloud(120, 66),
    cloud(470, 50, 1.3),
    tree(24, 338, 1.2),
    house(126, 342, { grow: 1.25, lit: true }),
    house(252, 342, { grow: 1.25, wall: 'room-low', door: 'cloth-4' }),
    house(378, 342, { grow: 1.25, lit: true, door: 'cloth-3' }),
    house(504, 342, { grow: 1.25, wall: 'brick-low', door: 'cloth-2' }),
    house(630, 342, { grow: 1.25, wall: 'room-low', lit: true }),
    ...lamp(690, 400),
    { d: 'M300 480L356 342h44L452 480z', fill: 'path' },
    ...courses({
      from: 0,
      to: 308,
      ground: 424,
      rows: 2,
      names: { '1-1': BRICK_WORDS.rent, '1-0': BRICK_WORDS.damp },
    }),
    ...courses({
      from: 448,
      to: 720,
      ground: 424,
      rows: 2,
      names: { '0-1': BRICK_WORDS.distance },
    }),
    person(214, 466, {
      ...ADULTS.gran,
      look: 0.6,
      hands: [
        [-42, -54],
        [40, -92],
      ],
    }),
    suitcase(150, 470, 'cloth-1'),
    person(300, 472, { ...CHILDREN.hood, look: 0.5, mood: 'smile' }, { grow: 1.15 }),
    person(370, 440, { ...CHILDREN.braids, look: 0.3, mood: 'smile' }, { grow: 1.1 }),
    person(492, 466, { ...ADULTS.office, look: -0.6, mood: 'glad', hands: [[-44, -128], null] }),
    person(602, 464, {
      ...ADULTS.site,
      look: -0.4,
      mood: 'smile',
      hands: [
        [-30, -98],
        [30, -98],
      ],
      elbows: [1, 1],
      held: [{ ...looseBrick(0, -98, BRICK_WORDS.rent), grow: 0.82 }],
    }),
  ],
};
