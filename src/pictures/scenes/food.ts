import type { Picture } from '../pen.ts';
import { box } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { clock, pendant, room, window } from '../things/indoors.ts';
import { bowl, mug, pot, steam, toast, tray } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

export const food: Picture = {
  id: 'food',
  width: 720,
  height: 480,
  alt: ALT_WORDS.food,
  marks: [
    ...room(720, 480, 396),
    ...window(52, 64, 118, 120),
    ...clock(236, 98, 30, 8, 20),
    ...pendant(330, 60, 150),
    ...pendant(560, 60, 150),
    { d: box(410, 76, 260, 100, 6), fill: 'frame' },
    { d: box(420, 86, 240, 80, 3), fill: 'screen' },
    { words: DRAWN_WORDS.toastPorridgeFruit, x: 540, y: 120, size: 19, fill: 'on-brick' },
    { words: DRAWN_WORDS.forEveryone, x: 540, y: 148, size: 19, fill: 'stone' },
    person(330, 414, {
      ...ADULTS.cook,
      look: -0.5,
      mood: 'glad',
      hands: [
        [-52, -92],
        [-4, -94],
      ],
      elbows: [1, -1],
      held: [tray(-28, -96)],
    }),
    person(600, 432, {
      ...ADULTS.midday,
      look: -0.6,
      hands: [
        [-16, -94],
        [16, -94],
      ],
      elbows: [1, 1],
      held: [bowl(0, -90)],
    }),
    ...courses({
      from: 392,
      to: 720,
      ground: 468,
      rows: 4,
      names: { '3-1': BRICK_WORDS.cost, '2-2': BRICK_WORDS.rules, '1-1': BRICK_WORDS.shame },
    }),
    { d: box(384, 330, 336, 14, 4), fill: 'wood' },
    { d: box(390, 332, 326, 4, 2), fill: 'shine' },
    pot(470, 330),
    steam(470, 292),
    toast(540, 330),
    toast(586, 330),
    mug(668, 330, 'cloth-2'),
    mug(692, 330),
    ...courses({ from: 0, to: 86, ground: 468, rows: 4 }),
    { d: box(0, 330, 92, 14, 4), fill: 'wood' },
    bowl(44, 330),
    person(248, 456, {
      ...CHILDREN.tail,
      bag: '',
      look: 0.7,
      mood: 'smile',
      hands: [
        [14, -66],
        [40, -70],
      ],
      elbows: [1, -1],
    }),
    person(166, 462, {
      ...CHILDREN.wheels,
      look: 0.6,
      hands: [
        [-2, -58],
        [34, -58],
      ],
      held: [tray(16, -58, false)],
    }),
    person(84, 460, {
      ...CHILDREN.patka,
      look: 0.7,
      mood: 'glad',
      hands: [
        [-16, -56],
        [16, -56],
      ],
      held: [tray(0, -58, false)],
    }),
  ],
};
