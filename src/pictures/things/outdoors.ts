/** Places outside, and what stands in them. */
import type { Mark } from '../pen.ts';
import { box, bow, ellipse, line, polygon } from '../shapes.ts';

/** Sky, a hill behind, and ground from `horizon` down. */
export const outside = (
  width: number,
  height: number,
  horizon: number,
  ground = 'grass',
): Mark[] => [
  { d: box(0, 0, width, height), fill: 'sky' },
  {
    d: `M0 ${horizon - 120}Q${width / 2} ${horizon - 190} ${width} ${horizon - 110}V${horizon}H0z`,
    fill: 'sky-low',
  },
  {
    d: `M0 ${horizon - 50}Q${width * 0.16} ${horizon - 106} ${width * 0.4} ${horizon - 52}T${width} ${horizon - 64}V${horizon + 4}H0z`,
    fill: 'hill-far',
  },
  {
    d: `M0 ${horizon - 18}Q${width * 0.3} ${horizon - 56} ${width * 0.55} ${horizon - 18}T${width} ${horizon - 30}V${horizon + 4}H0z`,
    fill: 'hill',
  },
  { d: box(0, horizon, width, height - horizon), fill: ground },
];

export const sun = (x: number, y: number, r = 30): Mark[] => [
  { d: ellipse(x, y, r * 1.7), fill: 'sun', see: 0.3 },
  { d: ellipse(x, y, r), fill: 'sun' },
];

export const cloud = (x: number, y: number, grow = 1): Mark => ({
  x,
  y,
  grow,
  parts: [
    {
      d: 'M-50 14a18 18 0 0 1 6-35a28 28 0 0 1 52-8a22 22 0 0 1 34 18a14 14 0 0 1 6 25z',
      fill: 'cloud',
    },
  ],
});

export const tree = (x: number, ground: number, grow = 1): Mark => ({
  x,
  y: ground,
  grow,
  parts: [
    { d: box(-5, -44, 10, 44, 3), fill: 'trunk' },
    { d: ellipse(0, -78, 32, 46), fill: 'leaf' },
    { d: `M-6 -123A32 46 0 0 0 -10 -34Q10 -70 -6 -123z`, fill: 'leaf-lit' },
  ],
});

export const lamp = (x: number, ground: number, lit = false): Mark[] => [
  { d: line([x, ground], [x, ground - 150]), stroke: 'metal', width: 6 },
  {
    d: bow([x, ground - 150], [x, ground - 168], [x + 26, ground - 168]),
    stroke: 'metal',
    width: 5,
  },
  { d: ellipse(x + 30, ground - 164, 11, 6), fill: 'glow' },
  ...(lit
    ? [
        {
          d: polygon(
            [x + 20, ground - 160],
            [x + 40, ground - 160],
            [x + 92, ground],
            [x - 32, ground],
          ),
          fill: 'glow',
          see: 0.25,
        },
      ]
    : []),
];

export const rain = (width: number, height: number): Mark => ({
  d: Array.from({ length: 46 }, (_, drop) => {
    const [x, y] = [(drop * 157) % width, (drop * 97) % height];
    return line([x, y], [x - 5, y + 15]);
  }).join(''),
  stroke: 'rain',
  width: 2,
});

const pane = (x: number, y: number, width: number, height: number): Mark[] => [
  { d: box(x, y, width, height, 3), fill: 'frame' },
  { d: box(x + 3, y + 3, width - 6, height - 6, 2), fill: 'glass' },
  {
    d: `${line([x + width / 2, y + 3], [x + width / 2, y + height - 3])}${line([x + 3, y + height / 2], [x + width - 3, y + height / 2])}`,
    stroke: 'frame',
    width: 2.4,
  },
];

/** The school, seen from the front. `x` is its middle, and it is `340 * grow` wide. */
export const school = (x: number, ground: number, grow = 1): Mark => ({
  x,
  y: ground,
  grow,
  parts: [
    { d: box(-170, -104, 340, 104), fill: 'brick' },
    { d: box(-170, -14, 340, 14), fill: 'brick-low' },
    { d: polygon([-186, -102], [-158, -148], [158, -148], [186, -102]), fill: 'roof' },
    { d: box(-56, -132, 112, 132), fill: 'brick' },
    { d: polygon([-70, -130], [0, -186], [70, -130]), fill: 'roof' },
    { d: polygon([-46, -134], [0, -170], [46, -134]), fill: 'frame' },
    { d: ellipse(0, -146, 10), fill: 'board' },
    { d: line([0, -146], [0, -152], [0, -146], [4, -144]), stroke: 'feature', width: 1.8 },
    { d: box(-15, -204, 30, 26), fill: 'frame' },
    { d: polygon([-22, -202], [0, -232], [22, -202]), fill: 'roof' },
    { d: 'M-8 -180v-8a8 8 0 0 1 16 0v8z', fill: 'roof' },
    { d: ellipse(0, -184, 3.6), fill: 'stone' },
    ...[-150, -112, 76, 114].flatMap((left) => pane(left, -82, 34, 42)),
    ...[-44, 14].flatMap((left) => pane(left, -112, 30, 34)),
    { d: 'M-22 0V-46a22 22 0 0 1 44 0V0z', fill: 'frame' },
    { d: 'M-16 0V-45a16 16 0 0 1 32 0V0z', fill: 'glow' },
    { d: line([0, -60], [0, 0]), stroke: 'frame', width: 2 },
    { d: box(56, -132, 4, 132), fill: 'shade' },
  ],
});

/** A small house in a row of houses. */
export const house = (
  x: number,
  ground: number,
  { grow = 1, wall = 'brick', door = 'cloth-1', lit = false } = {},
): Mark => ({
  x,
  y: ground,
  grow,
  parts: [
    { d: box(-50, -110, 100, 110), fill: wall },
    { d: polygon([-58, -108], [-40, -150], [40, -150], [58, -108]), fill: 'roof' },
    { d: box(22, -172, 16, 28), fill: 'brick-low' },
    ...pane(-38, -96, 30, 34),
    ...pane(10, -96, 30, 34),
    ...pane(-38, -46, 30, 30),
    ...(lit ? [{ d: box(-35, -93, 24, 28), fill: 'glow' }] : []),
    { d: box(12, -50, 26, 50, 3), fill: door },
    { d: ellipse(33, -24, 2), fill: 'stone' },
    { d: box(44, -110, 6, 110), fill: 'shade' },
  ],
});

/** A bus facing left; its open door is at x + 60. `x` is its left end. */
export const bus = (x: number, ground: number, driver: Mark[] = []): Mark => ({
  x,
  y: ground,
  parts: [
    { d: ellipse(170, 0, 180, 8), fill: 'shade' },
    { d: 'M10 -14V-118Q10 -146 38 -146H318Q336 -146 336 -128V-14z', fill: 'cloth-2' },
    { d: box(10, -46, 326, 12), fill: 'cloth-4' },
    { d: 'M16 -62V-112Q16 -132 36 -132H52V-62z', fill: 'glass' },
    ...driver,
    { d: box(58, -132, 40, 118, 4), fill: 'screen' },
    { d: box(62, -128, 32, 112, 3), fill: 'glow', see: 0.55 },
    { d: box(62, -24, 32, 10), fill: 'metal' },
    ...[108, 168, 228, 288].flatMap((left) => [
      { d: box(left, -128, left === 288 ? 40 : 52, 60, 6), fill: 'glass' },
      {
        d: polygon([left + 6, -72], [left + 26, -124], [left + 36, -124], [left + 16, -72]),
        fill: 'shine',
      },
    ]),
    ...[70, 276].flatMap((wheel) =>
      wheel === 70
        ? []
        : [
            { d: ellipse(wheel, -10, 21), fill: 'feature' },
            { d: ellipse(wheel, -10, 10), fill: 'silver' },
          ],
    ),
    { d: ellipse(128, -10, 21), fill: 'feature' },
    { d: ellipse(128, -10, 10), fill: 'silver' },
    { d: box(8, -40, 10, 12, 4), fill: 'glow' },
    { d: box(116, -146, 120, 0.1), fill: 'shade' },
    { d: box(300, -146, 36, 132, 10), fill: 'shade' },
  ],
});

export const busStop = (x: number, ground: number): Mark[] => [
  { d: line([x, ground], [x, ground - 150]), stroke: 'metal', width: 5 },
  { d: box(x - 4, ground - 176, 44, 40, 6), fill: 'cloth-5' },
  { d: box(x + 6, ground - 166, 24, 13, 3), fill: 'cloth-6' },
  {
    d: `${ellipse(x + 11, ground - 150, 2.6)}${ellipse(x + 25, ground - 150, 2.6)}`,
    fill: 'cloth-6',
  },
  { d: box(x + 4, ground - 120, 26, 36, 2), fill: 'board' },
  {
    d: [0, 1, 2, 3]
      .map((row) =>
        line([x + 9, ground - 112 + row * 7], [x + (row % 2 ? 20 : 25), ground - 112 + row * 7]),
      )
      .join(''),
    stroke: 'metal',
    width: 2,
  },
];
