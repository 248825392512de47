/** Which card a black square is, and which way up. Pure. */
import {
  ANSWER_AT_TOP,
  CELLS,
  CELLS_WHOLE,
  NUMBERS,
  turnedIndex,
  type Seen,
} from '../model/vote-card/marker.ts';
import { cellsOf } from '../model/vote-card/marker-codes.ts';
import { greyAt, sightOf, type Point, type Quad } from './corners.ts';

const INNER = CELLS * CELLS;
/** A lens mixes each cell with those beside it: how much of a neighbour is seen, for a sharp and for a blurred picture. */
const BLURS = [0, 0.32] as const;

interface Pattern {
  number: number;
  turn: number;
}
const PATTERNS: Pattern[] = [];
const SHAPES: Float32Array[] = [];

/** All cards in all turns as they would be seen, black 1 and white -1, with nothing left of their mean and of length 1. */
function learn(): void {
  for (let number = 1; number <= NUMBERS; number += 1)
    for (let turn = 0; turn < 4; turn += 1) PATTERNS.push({ number, turn });
  for (const blur of BLURS) {
    const shapes = new Float32Array(PATTERNS.length * INNER);
    for (const [at, { number, turn }] of PATTERNS.entries()) {
      const upright = cellsOf(number);
      const seen = turnedIndex(turn).map((index) => (upright[index] ? 1 : -1));
      const cell = (x: number, y: number) =>
        x < 0 || y < 0 || x >= CELLS || y >= CELLS ? 1 : (seen[y * CELLS + x] as number);
      const mixed = Array.from({ length: INNER }, (_, index) => {
        const [x, y] = [index % CELLS, Math.floor(index / CELLS)];
        return (
          (1 - blur) * (1 - blur) * cell(x, y) +
          ((blur * (1 - blur)) / 2) *
            (cell(x - 1, y) + cell(x + 1, y) + cell(x, y - 1) + cell(x, y + 1)) +
          ((blur * blur) / 4) *
            (cell(x - 1, y - 1) + cell(x + 1, y - 1) + cell(x - 1, y + 1) + cell(x + 1, y + 1))
        );
      });
      shapes.set(centred(mixed), at * INNER);
    }
    SHAPES.push(shapes);
  }
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return values.map((value) => (value - mean) / length);
}

/** The plane a + bx + cy nearest to the values: light is seldom even across a card. */
function plane(
  points: readonly (readonly [number, number, number])[],
): (x: number, y: number) => number {
  const n = points.length;
  let [sx, sy, sv] = [0, 0, 0];
  for (const [x, y, value] of points) {
    sx += x;
    sy += y;
    sv += value;
  }
  let [xx, xy, yy, xv, yv] = [0, 0, 0, 0, 0];
  for (const [x, y, value] of points) {
    const [dx, dy, dv] = [x - sx / n, y - sy / n, value - sv / n];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
    xv += dx * dv;
    yv += dy * dv;
  }
  const base = xx * yy - xy * xy;
  const [b, c] = base === 0 ? [0, 0] : [(xv * yy - yv * xy) / base, (yv * xx - xv * xy) / base];
  return (x, y) => sv / n + b * (x - sx / n) + c * (y - sy / n);
}

/** Corners from the one at the top left, clockwise. Nothing when the card is turned more than 32 degrees from a quarter: then nobody can say which side is up. */
function fromTopLeft(quad: Quad): Quad | undefined {
  for (let first = 0; first < 4; first += 1) {
    const turned = [0, 1, 2, 3].map((at) => quad[(first + at) % 4]) as Quad;
    const [a, b, c, d] = turned;
    const angle =
      (Math.atan2(b[1] - a[1] + c[1] - d[1], b[0] - a[0] + c[0] - d[0]) * 180) / Math.PI;
    if (Math.abs(angle) <= 45) return Math.abs(angle) <= 32 ? turned : undefined;
  }
  return;
}

const OUTSIDE = CELLS_WHOLE;
/** Five looks at each cell: its middle and towards its corners. */
const [LOOK_X, LOOK_Y] = [
  [0, -1, 1, -1, 1],
  [0, -1, -1, 1, 1],
];

/** Reads one square, or nothing: a false number must never be counted, an unread one is read in the next frame. `rough` is the noise of the picture in grey steps. */
export function decode(
  grey: Uint8Array,
  width: number,
  height: number,
  found: Quad,
  rough: number,
): Seen | undefined {
  const quad = fromTopLeft(found);
  if (!quad) return;
  if (PATTERNS.length === 0) learn();
  const sight = sightOf(quad);
  const place = (u: number, v: number): Point => {
    const w = sight.g * u + sight.h * v + 1;
    return [(sight.a * u + sight.b * v + sight.c) / w, (sight.d * u + sight.e * v + sight.f) / w];
  };
  const step = 1 / CELLS_WHOLE;
  const cellGrey = (cx: number, cy: number, wide = 0.22): number => {
    let sum = 0;
    for (let look = 0; look < 5; look += 1) {
      const [u, v] = [
        (cx + 0.5 + (LOOK_X[look] as number) * wide) * step,
        (cy + 0.5 + (LOOK_Y[look] as number) * wide) * step,
      ];
      const w = sight.g * u + sight.h * v + 1;
      sum += greyAt(
        grey,
        width,
        height,
        (sight.a * u + sight.b * v + sight.c) / w,
        (sight.d * u + sight.e * v + sight.f) / w,
      );
    }
    return sum / 5;
  };
  // A look at the middle of each side, inside and out, lets go of most of what is no card.
  let [inside, outside] = [0, 0];
  for (const at of [1.5, 3.5, 5.5])
    for (const [x, y, out] of [
      [at, 0.5, 0],
      [at, 6.5, 0],
      [0.5, at, 0],
      [6.5, at, 0],
      [at, -0.6, 1],
      [at, 7.6, 1],
      [-0.6, at, 1],
      [7.6, at, 1],
    ] as const) {
      const [px, py] = place(x * step, y * step);
      if (out) outside += greyAt(grey, width, height, px, py) / 12;
      else inside += greyAt(grey, width, height, px, py) / 12;
    }
  if (outside - inside < Math.max(12, rough * 2)) return;
  const dark: [number, number, number][] = [];
  const light: [number, number, number][] = [];
  for (let at = 0; at < OUTSIDE; at += 1) {
    for (const [x, y] of [
      [at, 0],
      [at, OUTSIDE - 1],
    ] as const)
      dark.push([x, y, cellGrey(x, y)]);
    if (at > 0 && at < OUTSIDE - 1)
      for (const [x, y] of [
        [0, at],
        [OUTSIDE - 1, at],
      ] as const)
        dark.push([x, y, cellGrey(x, y)]);
    for (const [x, y] of [
      [at, -0.85],
      [at, OUTSIDE - 0.15],
      [-0.85, at],
      [OUTSIDE - 0.15, at],
    ] as const)
      light.push([x, y, cellGrey(x, y, 0.12)]);
  }
  const middle = (values: [number, number, number][]) =>
    values.map(([, , value]) => value).sort((a, b) => a - b)[values.length >> 1] as number;
  const [black, white] = [middle(dark), middle(light)];
  const contrast = white - black;
  if (contrast < Math.max(16, rough * 3)) return;
  // A thumb may lie on the margin and glare on a corner: what lies far off is left out of the plane, and not too much may lie far off.
  const darkNear = dark.filter(([, , value]) => value < black + contrast * 0.42);
  const lightNear = light.filter(([, , value]) => value > white - contrast * 0.42);
  if (darkNear.length < 20 || lightNear.length < 19) return;
  const blackAt = plane(darkNear);
  const whiteAt = plane(lightNear);
  const cells: number[] = [];
  for (let y = 1; y <= CELLS; y += 1)
    for (let x = 1; x <= CELLS; x += 1) {
      const low = blackAt(x, y);
      const high = Math.max(low + contrast * 0.35, whiteAt(x, y));
      cells.push(1 - 2 * Math.min(1.25, Math.max(-0.25, (cellGrey(x, y) - low) / (high - low))));
    }
  return read(cells, quad);
}

/** The nearest pattern, if it is near enough and the next one far enough. */
function read(cells: readonly number[], quad: Quad): Seen | undefined {
  const shape = centred(cells);
  const best = { at: -1, fit: -1, blur: 0 };
  let second = -1;
  for (let blur = 0; blur < BLURS.length; blur += 1) {
    const shapes = SHAPES[blur] as Float32Array;
    for (let at = 0, from = 0; at < PATTERNS.length; at += 1, from += INNER) {
      let fit = 0;
      for (let cell = 0; cell < INNER; cell += 1)
        fit += (shape[cell] as number) * (shapes[from + cell] as number);
      if (fit > best.fit) {
        if (best.at !== at) second = Math.max(second, best.fit);
        best.at = at;
        best.fit = fit;
        best.blur = blur;
      } else if (at !== best.at && fit > second) second = fit;
    }
  }
  if (best.fit < LEAST_FIT || best.fit - second < LEAST_LEAD) return;
  const { number, turn } = PATTERNS[best.at] as Pattern;
  // What merely resembles a pattern once its mean is gone, such as a poster with a dark frame, has many cells on the wrong side of grey.
  const upright = cellsOf(number);
  if (
    turnedIndex(turn).filter((index, at) => upright[index] !== (cells[at] as number) > 0).length >
    MOST_ASTRAY
  )
    return;
  const corners = [0, 1, 2, 3].map((at) => quad[(at - turn + 4) % 4]) as Point[];
  const side =
    quad.reduce((sum, [x, y], at) => {
      const [x2, y2] = quad[(at + 1) % 4] as Point;
      return sum + Math.hypot(x2 - x, y2 - y);
    }, 0) / 4;
  return { number, answer: ANSWER_AT_TOP[turn] ?? 'depends', corners, side };
}

/** Chosen on frames made for it, and proved on others: see bench/bench.ts. */
const LEAST_FIT = 0.82;
const LEAST_LEAD = 0.19;
const MOST_ASTRAY = 3;
