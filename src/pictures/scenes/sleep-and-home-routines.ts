import type { Picture } from '../pen.ts';
import { box, ellipse, line } from '../shapes.ts';
import { ADULTS, CHILDREN } from '../people/cast.ts';
import { person } from '../people/figure.ts';
import { clock, pendant, plant, room, window } from '../things/indoors.ts';
import { mug, openBook } from '../things/items.ts';
import { courses } from '../things/wall.ts';
import { ALT_WORDS } from './scenes.words.ts';
import { BRICK_WORDS } from './bricks.words.ts';

export const sleepAndHome: Picture = {
  id: 'sleep-and-home-routines',
  width: 720,
  height: 480,
  alt: ALT_WORDS.sleepAndHomeRoutines,
  marks: [
    ...room(720, 480, 386),
    ...window(60, 60, 140, 126),
    ...clock(278, 100, 30, 9, 50),
    ...pendant(470, 60, 190),
    plant(664, 390, 1.3),
    ...courses({
      from: 0,
      to: 240,
      ground: 432,
      rows: 3,
      names: {
        '2-0': BRICK_WORDS.nightShifts,
        '1-2': BRICK_WORDS.space,
        '0-0': BRICK_WORDS.startTime,
      },
    }),
    { d: box(0, 330, 248, 12, 4), fill: 'wood' },
    { d: ellipse(464, 462, 210, 22), fill: 'cloth-3', see: 0.45 },
    { d: 'M372 452V330Q372 262 440 262Q508 262 508 330V452z', fill: 'cloth-1' },
    { d: 'M446 262Q508 264 508 330V452H474V330Q474 280 446 262z', fill: 'shade' },
    { d: box(352, 372, 40, 84, 16), fill: 'cloth-1' },
    { d: box(488, 372, 40, 84, 16), fill: 'cloth-1' },
    { d: box(488, 372, 40, 84, 16), fill: 'shade' },
    person(440, 458, {
      ...CHILDREN.curls,
      seated: 'chair',
      bag: '',
      mood: 'asleep',
      tilt: 16,
      hands: [
        [-10, -58],
        [12, -58],
      ],
    }),
    { d: 'M388 404Q440 386 492 404V448Q440 462 388 448z', fill: 'cloth-2' },
    {
      d: `${line([404, 404], [404, 448])}${line([428, 398], [428, 454])}${line([452, 398], [452, 454])}${line([476, 404], [476, 448])}`,
      stroke: 'shine',
      width: 5,
    },
    person(590, 462, {
      ...CHILDREN.hood,
      seated: 'chair',
      bag: '',
      look: -0.3,
      mood: 'calm',
      hands: [
        [-16, -62],
        [16, -62],
      ],
      held: [openBook(0, -62)],
    }),
    { d: ellipse(590, 462, 56, 15), fill: 'cloth-7' },
    person(
      278,
      464,
      {
        ...ADULTS.cook,
        top: 'cloth-8',
        look: -0.6,
        mood: 'talking',
        hands: [null, [34, -108]],
        held: [mug(36, -100, 'cloth-6')],
      },
      { grow: 1.15 },
    ),
    person(
      182,
      466,
      { ...ADULTS.dad, top: 'cloth-6', wear: 'apron', look: 0.7, mood: 'smile', beard: true },
      { grow: 1.15 },
    ),
  ],
};
