import type { Picture } from '../pen.ts';
import { box, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { board, room } from '../things/indoors.ts';
import { blazer } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

export const uniformAndKit: Picture = {
  id: 'uniform-and-kit',
  width: 720,
  height: 480,
  alt: ALT_WORDS.uniformAndKit,
  marks: [
    ...room(720, 480, 392),
    ...board(316, 46, 220, 62, 'screen', 'wood'),
    { words: DRAWN_WORDS.takeWhatFits, x: 426, y: 86, size: 25, fill: 'on-brick' },
    { d: `${line([250, 400], [250, 160], [664, 160], [664, 400])}`, stroke: 'metal', width: 8 },
    {
      d: `${line([222, 402], [280, 402])}${line([636, 402], [692, 402])}`,
      stroke: 'metal',
      width: 8,
    },
    blazer(300, 160, 'cloth-5', false),
    blazer(366, 160, 'cloth-8', false),
    blazer(430, 160, 'cloth-5', false),
    blazer(496, 160, 'cloth-7', false),
    blazer(618, 160, 'cloth-1', false),
    ...courses({
      from: 36,
      to: 196,
      ground: 450,
      rows: 5,
      names: { '4-0': BRICK_WORDS.cost, '2-0': BRICK_WORDS.habit, '1-1': BRICK_WORDS.rules },
    }),
    { d: box(28, 284, 176, 12, 4), fill: 'stone' },
    blazer(112, 144, 'cloth-5'),
    person(340, 456, {
      ...CHILDREN.bob,
      wear: 'blazer',
      top: 'cloth-5',
      legs: 'trouser',
      bag: '',
      look: 0.4,
      mood: 'glad',
      hands: [
        [-30, -56],
        [30, -56],
      ],
    }),
    person(452, 452, {
      ...ADULTS.ta,
      look: -0.7,
      hands: [
        [-30, -122],
        [44, -166],
      ],
      elbows: [1, 1],
    }),
    person(570, 458, {
      ...CHILDREN.hood,
      bag: '',
      look: -0.4,
      mood: 'smile',
      hands: [
        [-14, -70],
        [30, -108],
      ],
    }),
    person(650, 462, { ...CHILDREN.scarf, bag: '', look: -0.7 }),
  ],
};
