import type { Mark, Picture } from '../pen.ts';
import { box, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { clock, door, room, window } from '../things/indoors.ts';
import { mug } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

const desk = (x: number, y: number, pupil: Mark): Mark[] => [
  pupil,
  { d: box(x - 38, y + 4, 76, 40), fill: 'wood' },
  { d: box(x - 46, y - 4, 92, 10, 4), fill: 'wood-lit' },
  {
    d: `${line([x - 38, y + 6], [x - 38, y + 64])}${line([x + 38, y + 6], [x + 38, y + 64])}`,
    stroke: 'metal',
    width: 5,
  },
  { d: box(x - 14, y - 9, 28, 5, 1), fill: 'board' },
];

export const examsAndWorry: Picture = {
  id: 'exams-and-worry',
  width: 720,
  height: 480,
  alt: ALT_WORDS.examsAndWorry,
  marks: [
    ...room(720, 480, 376),
    ...window(336, 56, 90, 104),
    ...window(610, 56, 90, 104),
    ...clock(520, 96, 44, 9, 0),
    ...desk(
      372,
      300,
      bust(372, 304, { ...CHILDREN.scarf, bag: '', mood: 'thinking' }, { grow: 0.95 }),
    ),
    ...desk(508, 300, bust(508, 304, { ...CHILDREN.fair, bag: '', mood: 'calm' }, { grow: 0.95 })),
    ...desk(
      646,
      300,
      bust(646, 304, { ...CHILDREN.braids, mood: 'calm', bag: '' }, { grow: 0.95 }),
    ),
    ...desk(438, 396, bust(438, 400, { ...CHILDREN.hood, bag: '', mood: 'calm', look: 0.2 })),
    ...desk(590, 396, bust(590, 400, { ...CHILDREN.bob, bag: '', mood: 'thinking', look: -0.2 })),
    ...door(40, 376, { open: true, width: 96, height: 210, fill: 'cloth-5' }),
    ...courses({
      from: 222,
      to: 306,
      ground: 456,
      rows: 5,
      names: { '4-0': BRICK_WORDS.pressure, '2-0': BRICK_WORDS.silence, '0-0': BRICK_WORDS.rules },
    }),
    { d: box(24, 404, 190, 12, 5), fill: 'wood' },
    {
      d: `${line([40, 416], [40, 462])}${line([198, 416], [198, 462])}`,
      stroke: 'metal',
      width: 6,
    },
    person(
      158,
      462,
      {
        ...ADULTS.ta,
        seated: 'chair',
        look: -0.8,
        hands: [[-34, -66], null],
        held: [mug(-37, -58, 'cloth-2')],
      },
      { grow: 1.2 },
    ),
    person(
      76,
      462,
      {
        ...CHILDREN.tail,
        seated: 'chair',
        bag: '',
        look: 0.7,
        mood: 'calm',
        hands: [
          [-14, -52],
          [14, -52],
        ],
      },
      { grow: 1.2 },
    ),
  ],
};
