/** Rooms, and what stands in them. */
import type { Mark } from '../pen.ts';
import { box, bow, ellipse, line, polygon } from '../shapes.ts';

/** A wall with a band of darker paint, and a floor from `low` down. */
export const room = (
  width: number,
  height: number,
  low: number,
  { wall = 'room', band = 'room-low', floor = 'floor' } = {},
): Mark[] => [
  { d: box(0, 0, width, height), fill: wall },
  { d: box(0, low - 84, width, 84), fill: band },
  { d: box(0, low - 88, width, 5), fill: 'shine' },
  { d: box(0, low, width, height - low), fill: floor },
  { d: box(0, low, width, 7), fill: 'shade' },
];

/** A window; what is outside is the sky, or the night. */
export const window = (
  x: number,
  y: number,
  width: number,
  height: number,
  night = false,
): Mark[] => [
  { d: box(x - 7, y - 7, width + 14, height + 14, 5), fill: 'frame' },
  { d: box(x, y, width, height, 2), fill: night ? 'screen' : 'sky' },
  ...(night
    ? [
        { d: ellipse(x + width * 0.7, y + height * 0.3, 11), fill: 'sun' },
        {
          d: [
            [0.2, 0.2],
            [0.34, 0.55],
            [0.15, 0.75],
            [0.85, 0.7],
          ]
            .map(([sx = 0, sy = 0]) => ellipse(x + width * sx, y + height * sy, 1.7))
            .join(''),
          fill: 'glow',
        },
      ]
    : [
        {
          d: `M${x} ${y + height}V${y + height * 0.72}Q${x + width * 0.4} ${y + height * 0.5} ${x + width} ${y + height * 0.74}V${y + height}z`,
          fill: 'hill',
        },
      ]),
  { d: polygon([x, y], [x + width * 0.34, y], [x, y + height * 0.7]), fill: 'shine' },
  {
    d: `${line([x + width / 2, y], [x + width / 2, y + height])}${line([x, y + height / 2], [x + width, y + height / 2])}`,
    stroke: 'frame',
    width: 5,
  },
  { d: box(x - 12, y + height + 5, width + 24, 7, 3), fill: 'frame' },
];

export const door = (
  x: number,
  low: number,
  { width = 84, height = 176, fill = 'cloth-1', open = false } = {},
): Mark[] => [
  { d: box(x - 7, low - height - 7, width + 14, height + 7, 4), fill: 'frame' },
  { d: box(x, low - height, width, height), fill: open ? 'glow' : fill },
  ...(open
    ? [
        {
          d: polygon(
            [x, low - height],
            [x - width * 0.36, low - height + 14],
            [x - width * 0.36, low + 16],
            [x, low],
          ),
          fill,
        },
      ]
    : [
        { d: box(x + 14, low - height + 14, width - 28, height * 0.34, 3), fill: 'glass' },
        { d: ellipse(x + width - 12, low - height * 0.44, 4.4), fill: 'stone' },
      ]),
];

/** A big table seen a little from above: an oval with a front edge. `x`, `y` its middle. */
export const roundTable = (x: number, y: number, rx: number, ry: number, fill = 'wood'): Mark[] => [
  { d: ellipse(x, y + ry * 1.7, rx * 0.9, ry * 0.6), fill: 'shade' },
  { d: `M${x - rx} ${y}v12a${rx} ${ry} 0 0 0 ${2 * rx} 0v-12z`, fill },
  { d: `M${x - rx} ${y}v12a${rx} ${ry} 0 0 0 ${2 * rx} 0v-12z`, fill: 'shade' },
  { d: ellipse(x, y, rx, ry), fill },
  { d: ellipse(x - rx * 0.1, y - ry * 0.16, rx * 0.82, ry * 0.7), fill: 'shine', see: 0.5 },
];

export const clock = (x: number, y: number, r: number, hour: number, minute: number): Mark[] => {
  const hand = (turn: number, length: number) =>
    [
      x + Math.sin((turn * Math.PI) / 180) * r * length,
      y - Math.cos((turn * Math.PI) / 180) * r * length,
    ] as const;
  return [
    { d: ellipse(x, y, r * 1.12), fill: 'roof' },
    { d: ellipse(x, y, r * 0.92), fill: 'board' },
    {
      d: [0, 90, 180, 270].map((turn) => line(hand(turn, 0.82), hand(turn, 0.68))).join(''),
      stroke: 'metal',
      width: r * 0.09,
    },
    { d: line([x, y], hand(hour * 30 + minute / 2, 0.48)), stroke: 'feature', width: r * 0.13 },
    { d: line([x, y], hand(minute * 6, 0.7)), stroke: 'feature', width: r * 0.09 },
  ];
};

/** A notice board or a screen with something on it. */
export const board = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill = 'board',
  edge = 'wood',
): Mark[] => [
  { d: box(x - 6, y - 6, width + 12, height + 12, 6), fill: edge },
  { d: box(x, y, width, height, 3), fill },
  { d: polygon([x, y], [x + width * 0.24, y], [x, y + height * 0.6]), fill: 'shine' },
];

export const shelf = (x: number, y: number, width: number, books: readonly number[]): Mark[] => {
  let left = x + 6;
  const spines: Mark[] = books.map((tall, at) => {
    const spine = { d: box(left, y - tall, 11, tall, 2), fill: `cloth-${(at % 8) + 1}` };
    left += 12.4;
    return spine;
  });
  return [
    ...spines,
    { d: box(x, y, width, 7, 2), fill: 'wood' },
    { d: box(x, y + 7, width, 4), fill: 'shade' },
  ];
};

export const plant = (x: number, low: number, grow = 1): Mark => ({
  x,
  y: low,
  grow,
  parts: [
    {
      d: `${bow([0, -26], [-26, -44], [-30, -72])}${bow([0, -26], [-6, -60], [-4, -88])}${bow([0, -26], [22, -44], [30, -66])}`,
      stroke: 'leaf',
      width: 9,
    },
    { d: polygon([-18, -32], [18, -32], [13, 0], [-13, 0]), fill: 'cloth-4' },
    { d: polygon([4, -32], [18, -32], [13, 0], [4, 0]), fill: 'shade' },
  ],
});

export const pendant = (x: number, drop: number, light = 0): Mark[] => [
  { d: line([x, 0], [x, drop]), stroke: 'metal', width: 2.6 },
  {
    d: `M${x - 26} ${drop + 18}Q${x - 20} ${drop} ${x} ${drop}Q${x + 20} ${drop} ${x + 26} ${drop + 18}z`,
    fill: 'cloth-1',
  },
  { d: ellipse(x, drop + 18, 9, 6), fill: 'glow' },
  ...(light
    ? [
        {
          d: polygon([x - 22, drop + 20], [x + 22, drop + 20], [x + light, 480], [x - light, 480]),
          fill: 'glow',
          see: 0.16,
        },
      ]
    : []),
];
