import type { Picture } from '../pen.ts';
import { box, ellipse, polygon } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { room } from '../things/indoors.ts';
import { school } from '../things/outdoors.ts';
import { arch, courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

/** Step three: a short film, and faces in its light. */
export const film: Picture = {
  id: 'film',
  width: 720,
  height: 480,
  alt: ALT_WORDS.film,
  marks: [
    ...room(720, 480, 360, { wall: 'screen', band: 'screen', floor: 'trouser' }),
    { d: polygon([60, 470], [84, 470], [560, 40], [150, 40]), fill: 'glow', see: 0.1 },
    { d: polygon([50, 466], [92, 466], [590, 288], [130, 288]), fill: 'glow', see: 0.1 },
    { d: box(132, 32, 456, 264, 4), fill: 'board' },
    { d: box(138, 38, 444, 252, 2), fill: 'sky' },
    { d: box(138, 204, 444, 86), fill: 'grass' },
    school(360, 210, 0.78),
    { d: 'M310 290L342 208h36L410 290z', fill: 'path' },
    ...courses({
      from: 138,
      to: 312,
      ground: 268,
      rows: 3,
      names: { '2-1': BRICK_WORDS.cost, '1-1': BRICK_WORDS.habit },
    }),
    ...courses({
      from: 408,
      to: 582,
      ground: 268,
      rows: 3,
      names: { '2-1': BRICK_WORDS.shame, '1-1': BRICK_WORDS.rules },
    }),
    ...arch(360, 270, 44, 110),
    person(340, 276, { ...CHILDREN.puffs, back: true }, { grow: 0.5 }),
    person(372, 282, { ...CHILDREN.patka, back: true }, { grow: 0.5 }),
    person(426, 286, { ...CHILDREN.wheels, look: -0.5 }, { grow: 0.5, flip: true }),
    bust(96, 410, { ...ADULTS.midday, back: true }, { grow: 1.05 }),
    bust(206, 404, { ...ADULTS.site, back: true }, { grow: 1.05 }),
    bust(318, 410, { ...ADULTS.ta, back: true }, { grow: 1.05 }),
    bust(430, 404, { ...ADULTS.driver, back: true }, { grow: 1.05 }),
    bust(540, 410, { ...ADULTS.cleaner, back: true }, { grow: 1.05 }),
    bust(640, 404, { ...ADULTS.mum, back: true }, { grow: 1.05 }),
    { d: box(0, 392, 720, 88), fill: 'brick-in-wall' },
    {
      d: [60, 180, 300, 420, 540, 660].map((x) => box(x - 50, 384, 100, 70, 14)).join(''),
      fill: 'brick-in-wall',
    },
    { d: box(0, 350, 720, 130), fill: 'shade' },
    bust(160, 500, { ...ADULTS.head, back: true }, { grow: 1.3 }),
    bust(300, 506, { ...ADULTS.gran, back: true }, { grow: 1.3 }),
    bust(446, 500, { ...ADULTS.teacher, back: true }, { grow: 1.3 }),
    bust(590, 506, { ...ADULTS.cook, back: true }, { grow: 1.3 }),
    { d: ellipse(62, 470, 20, 12), fill: 'metal' },
    { d: ellipse(70, 466, 8), fill: 'glow' },
  ],
};
