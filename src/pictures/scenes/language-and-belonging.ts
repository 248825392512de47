import type { Picture } from '../pen.ts';
import { box } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { board, door, plant, room } from '../things/indoors.ts';
import { sheet } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const languageAndBelonging: Picture = {
  id: 'language-and-belonging',
  width: 720,
  height: 480,
  alt: ALT_WORDS.languageAndBelonging,
  marks: [
    ...room(720, 480, 390),
    ...board(44, 52, 300, 132),
    ...['Hello', 'Croeso', 'Cześć', 'مرحبا', 'سلام', 'Salut'].map((words, at) => ({
      words,
      x: 96 + (at % 3) * 98,
      y: 104 + Math.floor(at / 3) * 52,
      size: 27,
      fill: ['cloth-3', 'cloth-5', 'cloth-7', 'trouser', 'cloth-8', 'brick-low'][at] ?? 'feature',
    })),
    ...door(404, 390, { open: false, fill: 'cloth-1', height: 196, width: 92 }),
    plant(534, 394, 1.2),
    bust(626, 352, {
      ...ADULTS.office,
      look: -0.7,
      mood: 'smile',
      hands: [
        [-30, -92],
        [28, -92],
      ],
    }),
    ...courses({
      from: 542,
      to: 720,
      ground: 468,
      rows: 4,
      names: {
        '3-1': BRICK_WORDS.jargon,
        '2-1': BRICK_WORDS.englishOnly,
        '1-1': BRICK_WORDS.habit,
      },
    }),
    { d: box(532, 332, 188, 14, 4), fill: 'wood' },
    sheet(596, 328, 80, { width: 20, height: 38 }),
    person(464, 464, {
      ...ADULTS.governor,
      lanyard: true,
      mood: 'talking',
      look: -0.5,
      hands: [
        [-40, -122],
        [40, -118],
      ],
      elbows: [1, 1],
    }),
    person(352, 464, {
      ...ADULTS.gran,
      skin: 2,
      cover: 'hijab',
      coverIn: 'cloth-5',
      look: 0.6,
      mood: 'smile',
      top: 'cloth-4',
    }),
    person(110, 464, {
      ...CHILDREN.patka,
      bag: '',
      look: 0.6,
      mood: 'glad',
      hands: [null, [30, -66]],
    }),
    person(198, 464, {
      ...CHILDREN.scarf,
      bag: '',
      look: -0.6,
      mood: 'smile',
      hands: [
        [-26, -64],
        [12, -60],
      ],
      held: [
        {
          x: -28,
          y: -70,
          parts: [
            { d: 'M0 -4Q-14 -12 -30 -6V12Q-14 6 0 14Q14 6 30 12V-6Q14 -12 0 -4z', fill: 'board' },
            { d: 'M0 -4V14Q14 6 30 12V-6Q14 -12 0 -4z', fill: 'shade' },
          ],
        },
      ],
    }),
  ],
};
