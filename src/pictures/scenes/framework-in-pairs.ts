import type { Picture } from '../pen.ts';
import { box, line, polygon } from '../shapes.ts';
import { ADULTS } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { clock, plant, room, shelf, window } from '../things/indoors.ts';
import { mug, steam } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { DRAWN_WORDS } from './drawn.words.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

const AREAS = DRAWN_WORDS.areas;

/** Step five: the Framework, in pairs. Our own drawing: five named columns, nothing of the look of the official sheet. */
export const frameworkInPairs: Picture = {
  id: 'framework-in-pairs',
  width: 720,
  height: 480,
  alt: ALT_WORDS.frameworkInPairs,
  marks: [
    ...room(720, 480, 372),
    ...window(60, 52, 130, 128),
    ...shelf(494, 150, 170, [44, 52, 40, 48, 36, 54, 42, 50, 46, 38, 52]),
    ...clock(348, 90, 30, 3, 50),
    plant(676, 376, 1.2),
    ...courses({
      from: 0,
      to: 720,
      ground: 372,
      rows: 2,
      names: { '1-1': BRICK_WORDS.habit, '1-6': BRICK_WORDS.rules, '0-0': BRICK_WORDS.timing },
      open: (x) => Math.abs(x - 356) < 74,
    }),
    person(
      190,
      466,
      {
        ...ADULTS.site,
        seated: 'chair',
        look: 0.8,
        mood: 'talking',
        hands: [
          [-18, -50],
          [80, -70],
        ],
        elbows: [1, -1],
      },
      { grow: 1.4 },
    ),
    person(
      520,
      466,
      {
        ...ADULTS.ta,
        seated: 'chair',
        look: -0.8,
        mood: 'smile',
        hands: [
          [-72, -72],
          [18, -50],
        ],
        elbows: [1, 1],
        held: [{ d: line([-76, -66], [-68, -88]), stroke: 'cloth-4', width: 4 }],
      },
      { grow: 1.4 },
    ),
    {
      d: `${line([356, 400], [356, 470])}${line([316, 472], [396, 472])}`,
      stroke: 'metal',
      width: 10,
    },
    { d: box(230, 372, 252, 16, 8), fill: 'wood' },
    { d: box(238, 374, 236, 4, 2), fill: 'shine' },
    { d: polygon([284, 372], [428, 372], [414, 352], [298, 352]), fill: 'board' },
    mug(258, 372, 'cloth-2'),
    mug(456, 372),
    steam(456, 352),
    { d: box(226, 196, 264, 118, 10), fill: 'board' },
    { d: polygon([340, 312], [356, 342], [376, 312]), fill: 'board' },
    ...AREAS.flatMap((words, at) => [
      {
        d: box(234 + at * 50, 206, 46, 98, 5),
        fill:
          ['beating-tint', 'changing-tint', 'supercharged-tint', 'depends-tint', 'room-low'][at] ??
          'room',
      },
      { words, x: 257 + at * 50, y: 222, size: 9.6, fill: 'ink' },
      {
        d: [0, 1, 2, 3, 4]
          .slice(0, 5 - (at % 2))
          .map((row) =>
            line(
              [242 + at * 50, 238 + row * 13],
              [264 + at * 50 + ((row * 7 + at * 3) % 9), 238 + row * 13],
            ),
          )
          .join(''),
        stroke: 'metal',
        width: 3,
        see: 0.6,
      },
    ]),
  ],
};
