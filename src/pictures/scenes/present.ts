import type { Mark, Picture } from '../pen.ts';
import { box, ellipse, line } from '../shapes.ts';
import { ADULTS } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { room } from '../things/indoors.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { DRAWN_WORDS } from './drawn.words.ts';

const dots = (
  x: number,
  y: number,
  spread: number,
  r: number,
  fill: string,
  open = false,
): Mark[] =>
  [
    [0, 0],
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ].map(([dx = 0, dy = 0], at) =>
    open && at > 0
      ? { d: ellipse(x + dx * spread, y + dy * spread, r), stroke: fill, width: 3.4 }
      : { d: ellipse(x + dx * spread, y + dy * spread, open ? r * 1.5 : r), fill },
  );

/** Step two: three kinds of help, on one screen. */
export const present: Picture = {
  id: 'present',
  width: 720,
  height: 480,
  alt: ALT_WORDS.present,
  marks: [
    ...room(720, 480, 384, { wall: 'screen', band: 'brick-in-wall', floor: 'trouser' }),
    { d: box(70, 48, 470, 262, 10), fill: 'metal' },
    { d: box(80, 58, 450, 242, 6), fill: 'board' },
    ...dots(160, 160, 31, 11, 'brick-low', true),
    ...dots(306, 160, 20, 12, 'cloth-1'),
    { d: ellipse(306, 160, 50), stroke: 'cloth-1', width: 7 },
    ...dots(452, 160, 20, 12, 'cloth-3'),
    {
      d: [0, 45, 90, 135, 180, 225, 270, 315]
        .map((turn) => {
          const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
          return line([452 + c * 46, 160 + s * 46], [452 + c * 60, 160 + s * 60]);
        })
        .join(''),
      stroke: 'cloth-3',
      width: 7,
    },
    { words: DRAWN_WORDS.oneChild, x: 160, y: 258, size: 22, fill: 'feature' },
    { words: DRAWN_WORDS.allHere, x: 306, y: 258, size: 22, fill: 'feature' },
    { words: DRAWN_WORDS.theCause, x: 452, y: 258, size: 22, fill: 'feature' },
    { d: 'M80 300L20 480H600L530 300z', fill: 'glow', see: 0.12 },
    person(622, 420, {
      ...ADULTS.teacher,
      look: -0.7,
      mood: 'talking',
      hands: [
        [-46, -150],
        [26, -92],
      ],
      elbows: [1, 1],
    }),
    bust(70, 492, { ...ADULTS.gran, back: true }),
    bust(186, 500, { ...ADULTS.cook, back: true }),
    bust(304, 490, { ...ADULTS.dad, back: true }),
    bust(420, 500, { ...ADULTS.office, back: true }),
    bust(540, 508, { ...ADULTS.head, back: true }),
  ],
};
