/** Things that fit on a table or into a hand. (x, y) is the middle of where they stand, unless it says otherwise. */
import type { Group, Mark } from '../pen.ts';
import { bow, box, ellipse, line, polygon } from '../shapes.ts';

const place = (x: number, y: number, parts: Mark[], turn = 0): Group => ({ x, y, turn, parts });

export const mug = (x: number, y: number, fill = 'cloth-1'): Group =>
  place(x, y, [
    { d: bow([6, -13], [15, -9], [6, -4]), stroke: fill, width: 3 },
    { d: box(-7, -17, 14, 17, 3), fill },
    { d: box(1, -17, 6, 17, 3), fill: 'shade' },
    { d: ellipse(0, -16.6, 7, 2), fill: 'trunk' },
  ]);
export const steam = (x: number, y: number): Mark => ({
  d: `${bow([x - 6, y], [x - 12, y - 9], [x - 5, y - 18])}${bow([x + 5, y - 2], [x + 11, y - 11], [x + 4, y - 21])}`,
  stroke: 'cloud',
  width: 3,
  see: 0.8,
});
export const bowl = (x: number, y: number, food = 'glow', fill = 'cloth-6'): Group =>
  place(x, y, [
    { d: ellipse(0, -13, 17, 5), fill: food },
    { d: 'M-18 -13Q-16 0 0 0Q16 0 18 -13Q0 -7 -18 -13z', fill },
    { d: 'M4 -9.4Q12 -10.6 18 -13Q16 0 0 0Q4 -4 4 -9.4z', fill: 'shade' },
  ]);
export const plate = (x: number, y: number): Group =>
  place(x, y, [
    { d: ellipse(0, -3, 22, 6), fill: 'cloth-6' },
    { d: ellipse(0, -4, 14, 3.6), fill: 'shade' },
    { d: ellipse(-4, -7, 8, 4), fill: 'wood-lit' },
    { d: ellipse(6, -6, 6, 3), fill: 'leaf-lit' },
  ]);
/** A dinner tray, held by its two ends; full or not. */
export const tray = (x: number, y: number, full = true): Group =>
  place(x, y, [
    { d: box(-31, -4, 62, 8, 4), fill: 'cloth-5' },
    { d: box(-31, 0, 62, 4, 2), fill: 'shade' },
    ...(full ? [bowl(-9, -3), mug(16, -4, 'cloth-2')] : []),
  ]);
export const toast = (x: number, y: number): Group =>
  place(x, y, [
    { d: ellipse(0, -2, 20, 4.6), fill: 'cloth-6' },
    { d: 'M-10 -4v-11q0-5 5-5h10q5 0 5 5v11z', fill: 'wood-lit' },
    { d: 'M-7 -6v-8q0-3 3-3h8q3 0 3 3v8z', fill: 'glow' },
  ]);
export const pot = (x: number, y: number): Group =>
  place(x, y, [
    { d: box(-26, -30, 52, 30, 5), fill: 'metal' },
    { d: box(-30, -34, 60, 7, 3.5), fill: 'silver' },
    { d: box(6, -30, 20, 30, 5), fill: 'shade' },
    {
      d: `${line([-34, -20], [-27, -20])}${line([34, -20], [27, -20])}`,
      stroke: 'metal',
      width: 5,
    },
  ]);
/** A sheet of paper with lines; its middle is at (x, y). */
export const sheet = (
  x: number,
  y: number,
  turn = 0,
  { width = 34, height = 44, mark = '' } = {},
): Group =>
  place(
    x,
    y,
    [
      { d: box(-width / 2, -height / 2, width, height, 2), fill: 'board' },
      {
        d: Array.from({ length: Math.floor(height / 9) - 1 }, (_, row) =>
          line(
            [-width / 2 + 6, -height / 2 + 9 + row * 8],
            [(row % 2 ? 0.16 : 0.32) * width, -height / 2 + 9 + row * 8],
          ),
        ).join(''),
        stroke: 'metal',
        width: 2,
        see: 0.55,
      },
      ...(mark ? [{ d: ellipse(width * 0.22, height * 0.28, 4.6), fill: mark }] : []),
    ],
    turn,
  );
export const openBook = (x: number, y: number): Group =>
  place(x, y, [
    { d: 'M0 -4Q-14 -12 -30 -6V4Q-14 -2 0 6Q14 -2 30 4V-6Q14 -12 0 -4z', fill: 'board' },
    { d: 'M0 -4V6Q14 -2 30 4V-6Q14 -12 0 -4z', fill: 'shade' },
  ]);
/** A phone upright, screen towards us. Its middle is at (x, y). */
export const phone = (x: number, y: number, turn = 0, fill = 'glow'): Group =>
  place(
    x,
    y,
    [
      { d: box(-8, -14, 16, 28, 3.4), fill: 'screen' },
      { d: box(-6, -11.4, 12, 22, 1.5), fill },
      { d: `${line([-3, -6], [3, -6])}${line([-3, -1], [2, -1])}`, stroke: 'metal', width: 1.7 },
    ],
    turn,
  );
export const laptop = (x: number, y: number, face = false): Group =>
  place(
    x,
    y,
    face
      ? [
          { d: box(-32, -44, 64, 42, 4), fill: 'metal' },
          { d: box(-28, -40, 56, 34, 2), fill: 'glow' },
          {
            d: `${box(-22, -34, 20, 4, 2)}${box(-22, -26, 40, 4, 2)}${box(-22, -18, 32, 4, 2)}`,
            fill: 'metal',
          },
          { d: polygon([-36, -2], [36, -2], [42, 4], [-42, 4]), fill: 'silver' },
        ]
      : [
          { d: box(-32, -42, 64, 42, 4), fill: 'silver' },
          { d: ellipse(0, -21, 5), fill: 'metal' },
          { d: box(-36, -3, 72, 6, 3), fill: 'metal' },
        ],
  );
export const ball = (x: number, y: number, r = 13): Group =>
  place(x, y, [
    { d: ellipse(0, -r, r), fill: 'cloth-6' },
    {
      d: `${polygon([0, -r - 5], [5, -r - 1], [3, -r + 5], [-3, -r + 5], [-5, -r - 1])}`,
      fill: 'feature',
    },
    {
      d: `M${r * 0.3} ${-2 * r + 1}A${r} ${r} 0 0 1 ${r * 0.2} -0.3Q${r} ${-r} ${r * 0.3} ${-2 * r + 1}z`,
      fill: 'shade',
    },
  ]);
/** A blazer on a hanger: hung from (x, y). */
export const blazer = (x: number, y: number, fill = 'cloth-5', ticket = true): Group =>
  place(x, y, [
    { d: 'M0 0V8L-30 24H30L0 8', stroke: 'wood', width: 4 },
    {
      d: 'M-12 18Q-34 22 -40 34L-46 92H-30L-29 48V112H29V48L30 92H46L40 34Q34 22 12 18L0 60z',
      fill,
    },
    { d: 'M0 60L12 18Q34 22 40 34L46 92H30L29 48V112H4z', fill: 'shade' },
    { d: polygon([-12, 18], [12, 18], [0, 58]), fill: 'cloth-6' },
    { d: box(10, 54, 12, 13, 3), fill: 'cloth-2' },
    ...(ticket
      ? [
          { d: line([38, 88], [48, 102]), stroke: 'metal', width: 1.6 },
          {
            ...place(
              50,
              112,
              [
                { d: box(-16, -11, 32, 22, 3), fill: 'board' },
                { words: '£', x: 0, y: 6, size: 17, fill: 'feature' },
              ],
              8,
            ),
          },
        ]
      : []),
  ]);
export const suitcase = (x: number, y: number, fill = 'cloth-1'): Group =>
  place(x, y, [
    { d: line([-9, -46], [-9, -54], [9, -54], [9, -46]), stroke: 'metal', width: 4 },
    { d: box(-27, -47, 54, 45, 7), fill },
    { d: box(8, -47, 19, 45, 7), fill: 'shade' },
    { d: `${line([-15, -44], [-15, -5])}${line([15, -44], [15, -5])}`, stroke: 'shade', width: 4 },
    { d: `${ellipse(-18, -1, 3)}${ellipse(18, -1, 3)}`, fill: 'feature' },
  ]);
export const kettle = (x: number, y: number): Group =>
  place(x, y, [
    { d: 'M-16 0L-13 -26Q0 -36 13 -26L16 0z', fill: 'silver' },
    { d: 'M4 -31Q10 -30 13 -26L16 0H4z', fill: 'shade' },
    { d: bow([-10, -28], [0, -48], [12, -26]), stroke: 'metal', width: 3.4 },
    { d: polygon([13, -20], [25, -26], [15, -10]), fill: 'silver' },
  ]);
