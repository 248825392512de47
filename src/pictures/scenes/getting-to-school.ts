import type { Picture } from '../pen.ts';
import { box } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { bus, busStop, cloud, house, outside, rain } from '../things/outdoors.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const gettingToSchool: Picture = {
  id: 'getting-to-school',
  width: 720,
  height: 480,
  alt: ALT_WORDS.gettingToSchool,
  marks: [
    ...outside(720, 480, 318, 'road'),
    cloud(150, 70, 1.2),
    cloud(560, 50, 1.5),
    house(60, 330, { lit: true }),
    house(166, 330, { wall: 'room-low', door: 'cloth-4' }),
    house(272, 330, { door: 'cloth-3' }),
    { d: box(0, 404, 720, 76), fill: 'ground' },
    { d: box(0, 404, 720, 6), fill: 'shine' },
    {
      x: 330,
      y: 408,
      grow: 1.16,
      parts: [bus(0, 0, [bust(35, -64, { ...ADULTS.driver, look: -0.8 }, { grow: 0.66 })])],
    },
    { d: 'M400 392h44l16 20h-76z', fill: 'metal' },
    ...courses({
      from: 0,
      to: 380,
      ground: 432,
      rows: 2,
      names: { '1-1': BRICK_WORDS.distance, '0-2': BRICK_WORDS.cost, '1-3': '' },
    }),
    ...courses({ from: 466, to: 720, ground: 432, rows: 2, names: { '1-1': BRICK_WORDS.timing } }),
    ...busStop(6, 452),
    person(258, 468, { ...CHILDREN.scarf, look: 0.8 }, { grow: 1.1 }),
    person(160, 470, { ...CHILDREN.hood, look: 0.7, mood: 'smile' }, { grow: 1.1 }),
    person(348, 466, { ...CHILDREN.wheels, look: 0.9 }, { grow: 1.1 }),
    person(424, 428, { ...CHILDREN.puffs, back: true }, { grow: 1 }),
    person(640, 470, { ...ADULTS.mum, look: -0.8, hands: [[-42, -150], null] }, { grow: 1.1 }),
    person(690, 472, { ...CHILDREN.fair, look: -0.9 }, { grow: 1.1 }),
    rain(720, 480),
  ],
};
