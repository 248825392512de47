import type { Picture } from '../pen.ts';
import { box, ellipse, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { board, room, window } from '../things/indoors.ts';
import { laptop, phone } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

export const devicesAndData: Picture = {
  id: 'devices-and-data',
  width: 720,
  height: 480,
  alt: ALT_WORDS.devicesAndData,
  marks: [
    ...room(720, 480, 390),
    ...window(40, 62, 116, 116),
    ...board(214, 52, 140, 58, 'screen'),
    { words: DRAWN_WORDS.borrowOne, x: 284, y: 90, size: 22, fill: 'on-brick' },
    { d: box(398, 70, 262, 320, 8), fill: 'metal' },
    { d: box(410, 82, 238, 296, 4), fill: 'screen' },
    { d: [150, 224, 298].map((y) => box(410, y, 238, 6)).join(''), fill: 'metal' },
    ...[448, 500, 552, 604].flatMap((x) => [
      { d: box(x - 17, 100, 34, 50, 3), fill: 'silver' },
      { d: ellipse(x, 90, 3), fill: 'leaf-lit' },
    ]),
    ...[448, 552, 604].flatMap((x) => [
      { d: box(x - 17, 174, 34, 50, 3), fill: 'silver' },
      { d: ellipse(x, 164, 3), fill: 'leaf-lit' },
    ]),
    ...[500, 552].map((x) => ({ d: box(x - 17, 248, 34, 50, 3), fill: 'silver' })),
    bust(484, 340, {
      ...ADULTS.site,
      wear: 'shirt',
      top: 'cloth-5',
      lanyard: true,
      look: -0.7,
      mood: 'glad',
      hands: [
        [-78, -96],
        [-34, -90],
      ],
      elbows: [1, -1],
      held: [
        { d: box(-92, -112, 58, 40, 4), fill: 'silver' },
        { d: ellipse(-63, -92, 5), fill: 'metal' },
      ],
    }),
    ...courses({
      from: 402,
      to: 720,
      ground: 470,
      rows: 4,
      names: { '3-1': BRICK_WORDS.cost, '2-2': BRICK_WORDS.data, '1-1': BRICK_WORDS.passwords },
    }),
    { d: box(394, 332, 326, 14, 4), fill: 'wood' },
    { d: box(400, 334, 316, 4, 2), fill: 'shine' },
    laptop(640, 332, true),
    { d: line([690, 330], [690, 300], [704, 290]), stroke: 'leaf', width: 4 },
    person(322, 464, {
      ...CHILDREN.scarf,
      bag: '',
      look: 0.8,
      mood: 'glad',
      hands: [
        [20, -84],
        [42, -92],
      ],
      elbows: [1, -1],
    }),
    person(216, 464, {
      ...ADULTS.mum,
      look: 0.7,
      mood: 'smile',
      hands: [
        [-10, -112],
        [16, -116],
      ],
      elbows: [1, 1],
      held: [phone(6, -122, -8)],
    }),
    person(110, 466, { ...CHILDREN.fair, bag: '', look: 0.7, mood: 'smile', top: 'cloth-7' }),
  ],
};
