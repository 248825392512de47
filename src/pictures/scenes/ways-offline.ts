/** Three ways to have the toolkit with no internet: on a device, as one file, on a stick. */
import type { Mark, Picture } from '../pen.ts';
import { box } from '../shapes.ts';
import { ADULTS } from '../people/cast.ts';
import { bust } from '../people/figure.ts';
import { plant, room, window } from '../things/indoors.ts';
import { laptop, mug, sheet } from '../things/items.ts';
import { nameMark } from '../name-mark.ts';
import { ALT_WORDS } from './scenes.words.ts';

const desk: Mark[] = [
  { d: box(20, 196, 380, 12, 5), fill: 'wood' },
  { d: box(26, 198, 368, 4, 2), fill: 'shine' },
  { d: box(0, 208, 420, 32), fill: 'shade' },
];
const spot = (id: string, alt: string, marks: Mark[]): Picture => ({
  id,
  alt,
  width: 420,
  height: 240,
  marks: [...room(420, 240, 206), ...marks],
});
const mark = (x: number, y: number, size: number): Mark => ({
  x,
  y,
  grow: size / 64,
  parts: nameMark().marks,
});

/** Held by its lower end; its middle is at (x, y). */
const memoryStick = (x: number, y: number): Mark => ({
  x,
  y,
  turn: 12,
  grow: 0.9,
  parts: [
    { d: box(-24, -34, 48, 84, 9), fill: 'cloth-5' },
    { d: box(4, -34, 20, 84, 9), fill: 'shade' },
    { d: box(-16, -62, 32, 30, 3), fill: 'silver' },
    { d: `${box(-10, -54, 7, 8)}${box(3, -54, 7, 8)}`, fill: 'metal' },
    mark(-16, -22, 32),
  ],
});

export const WAYS = {
  device: spot('offline-device', ALT_WORDS.onADevice, [
    ...window(34, 26, 90, 84),
    bust(
      214,
      200,
      {
        ...ADULTS.office,
        mood: 'smile',
        hands: [
          [-34, -82],
          [34, -82],
        ],
      },
      { grow: 1.1 },
    ),
    ...desk,
    { x: 214, y: 196, grow: 1.7, parts: [laptop(0, 0)] },
    mark(198, 144, 32),
    mug(330, 196, 'cloth-2'),
    plant(392, 206, 0.9),
  ]),
  file: spot('offline-file', ALT_WORDS.asOneFile, [
    ...window(296, 26, 90, 84),
    bust(
      86,
      200,
      { ...ADULTS.site, look: 0.8, mood: 'smile', hands: [null, [56, -104]] },
      { grow: 1.1 },
    ),
    ...desk,
    sheet(228, 134, 4, { width: 96, height: 122 }),
    mark(204, 84, 44),
    mug(350, 196),
  ]),
  stick: spot('offline-stick', ALT_WORDS.onAStick, [
    bust(
      120,
      200,
      {
        ...ADULTS.ta,
        look: 0.7,
        mood: 'glad',
        hands: [null, [70, -118]],
        held: [memoryStick(76, -158)],
      },
      { grow: 1.1 },
    ),
    ...desk,
    { x: 330, y: 196, grow: 1.2, parts: [laptop(0, 0)] },
  ]),
} as const;
