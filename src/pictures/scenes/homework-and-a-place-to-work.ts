import type { Picture } from '../pen.ts';
import { box, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { bust, person } from '../people/figure.ts';
import { pendant, room, shelf, window } from '../things/indoors.ts';
import { laptop, openBook, toast } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const homework: Picture = {
  id: 'homework-and-a-place-to-work',
  width: 720,
  height: 480,
  alt: ALT_WORDS.homeworkAndAPlaceToWork,
  marks: [
    ...room(720, 480, 390),
    ...window(50, 60, 128, 136, true),
    ...pendant(330, 76, 150),
    ...pendant(512, 76, 150),
    ...shelf(226, 178, 150, [40, 52, 46, 38, 54, 44, 50, 42, 48, 40, 52]),
    ...shelf(226, 250, 150, [44, 40, 52, 48, 38, 46, 42, 54, 40]),
    ...shelf(
      430,
      178,
      250,
      [50, 42, 46, 54, 40, 48, 38, 52, 44, 50, 40, 46, 54, 42, 48, 50, 38, 44, 52],
    ),
    ...courses({
      from: 0,
      to: 152,
      ground: 452,
      rows: 4,
      names: { '2-0': BRICK_WORDS.noise, '3-1': BRICK_WORDS.space, '1-1': BRICK_WORDS.cost },
    }),
    bust(290, 398, {
      ...CHILDREN.bob,
      bag: '',
      look: 0.3,
      hands: [
        [-20, -44],
        [16, -44],
      ],
    }),
    bust(386, 398, {
      ...CHILDREN.hood,
      bag: '',
      look: 0.5,
      mood: 'thinking',
      hands: [
        [-18, -44],
        [16, -44],
      ],
    }),
    bust(474, 398, {
      ...CHILDREN.scarf,
      bag: '',
      look: -0.5,
      mood: 'smile',
      hands: [
        [-16, -44],
        [18, -44],
      ],
    }),
    bust(568, 398, {
      ...CHILDREN.tail,
      bag: '',
      look: -0.2,
      mood: 'calm',
      hands: [
        [-18, -44],
        [16, -44],
      ],
    }),
    { d: box(236, 392, 404, 15, 6), fill: 'wood' },
    { d: box(242, 394, 392, 4, 2), fill: 'shine' },
    {
      d: `${line([262, 407], [256, 464])}${line([612, 407], [618, 464])}`,
      stroke: 'metal',
      width: 8,
    },
    openBook(292, 388),
    laptop(430, 394),
    toast(520, 392),
    openBook(574, 388),
    person(196, 464, {
      ...ADULTS.cleaner,
      look: 0.7,
      mood: 'glad',
      hands: [
        [-30, -98],
        [42, -138],
      ],
      held: [
        { d: line([-34, 0], [-30, -150]), stroke: 'wood', width: 5 },
        { d: box(-50, -12, 34, 12, 4), fill: 'cloth-5' },
      ],
    }),
  ],
};
