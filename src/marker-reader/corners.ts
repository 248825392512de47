/** The four corners of a black square, below the pixel. Pure. Points are [x, y] at pixel centres. */
import type { Region } from './regions.ts';

export type Point = [number, number];
export type Quad = [Point, Point, Point, Point];

const cross = (o: Point, a: Point, b: Point) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const areaOf = (points: readonly Point[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], at) => {
      const [x2, y2] = points[(at + 1) % points.length] as Point;
      return sum + x * y2 - x2 * y;
    }, 0),
  ) / 2;

/** The outline of a region, pulled tight: clockwise as seen in the picture. It runs round the pixels, not through their middles. */
function hullOf({ ends, top, bottom }: Region): Point[] {
  const rows = bottom - top + 1;
  const points: Point[] = [];
  // From the top down and left before right, so that nothing needs sorting: each line between two rows takes the wider of both.
  for (let line = 0; line <= rows; line += 1) {
    const [above, below] = [Math.max(0, line - 1) * 2, Math.min(rows - 1, line) * 2];
    points.push(
      [Math.min(ends[above] as number, ends[below] as number) - 0.5, top + line - 0.5],
      [Math.max(ends[above + 1] as number, ends[below + 1] as number) + 0.5, top + line - 0.5],
    );
  }
  const half = (from: number, step: number) => {
    const kept: Point[] = [];
    for (let at = from; at >= 0 && at < points.length; at += step) {
      const point = points[at] as Point;
      while (
        kept.length > 1 &&
        cross(kept[kept.length - 2] as Point, kept[kept.length - 1] as Point, point) <= 0
      )
        kept.pop();
      kept.push(point);
    }
    kept.pop();
    return kept;
  };
  return [...half(0, 1), ...half(points.length - 1, -1)];
}

/** Four corners that hold nearly all of the outline, clockwise; nothing for a shape that is no square seen aslant. */
export function quadOf(region: Region): Quad | undefined {
  const hull = hullOf(region);
  if (hull.length < 4) return;
  const middle: Point = [(region.left + region.right) / 2, (region.top + region.bottom) / 2];
  const farthest = (from: (point: Point) => number) =>
    hull.reduce((best, point) => (from(point) > from(best) ? point : best));
  const a = farthest((point) => apart(point, middle));
  const c = farthest((point) => apart(point, a));
  const b = farthest((point) => cross(a, c, point));
  const d = farthest((point) => -cross(a, c, point));
  let quad: Quad = signed([a, d, c, b]) < 0 ? [a, b, c, d] : [a, d, c, b];
  // Once more, each corner as far as it can be from the line between its neighbours: a corner that was cut comes out again.
  quad = quad.map((_, at) => {
    const [before, after] = [quad[(at + 3) % 4] as Point, quad[(at + 1) % 4] as Point];
    return farthest((point) => cross(after, before, point));
  }) as Quad;
  const sides = quad.map((point, at) => apart(point, quad[(at + 1) % 4] as Point));
  if (Math.min(...sides) < 7 || Math.min(...sides) * 3.2 < Math.max(...sides)) return;
  const hullArea = areaOf(hull);
  return areaOf(quad) < hullArea * 0.8 || region.area < hullArea * 0.3 ? undefined : quad;
}

const signed = (quad: Quad) =>
  quad.reduce((sum, [x, y], at) => {
    const [x2, y2] = quad[(at + 1) % 4] as Point;
    return sum + x * y2 - x2 * y;
  }, 0);

export const greyAt = (
  grey: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
): number => {
  if (x < 0) x = 0;
  else if (x > width - 1.001) x = width - 1.001;
  if (y < 0) y = 0;
  else if (y > height - 1.001) y = height - 1.001;
  const [left, top] = [x | 0, y | 0];
  const [dx, dy] = [x - left, y - top];
  const at = top * width + left;
  return (
    ((grey[at] as number) * (1 - dx) + (grey[at + 1] as number) * dx) * (1 - dy) +
    ((grey[at + width] as number) * (1 - dx) + (grey[at + width + 1] as number) * dx) * dy
  );
};

/** Each side moved to where the picture changes most from black to white across it; the corners are where the sides then meet. */
export function refined(grey: Uint8Array, width: number, height: number, quad: Quad): Quad {
  const lines = quad.map((from, at) =>
    lineAlong(grey, width, height, from, quad[(at + 1) % 4] as Point),
  );
  const next = quad.map((point, at) => meeting(lines[(at + 3) % 4], lines[at]) ?? point) as Quad;
  const reach = Math.max(2.5, apart(quad[0], quad[1]) * 0.12);
  return next.every((point, at) => apart(point, quad[at] as Point) <= reach) ? next : quad;
}

interface Line {
  at: Point;
  along: Point;
}

function lineAlong(
  grey: Uint8Array,
  width: number,
  height: number,
  from: Point,
  to: Point,
): Line | undefined {
  const long = apart(from, to);
  const along: Point = [(to[0] - from[0]) / long, (to[1] - from[1]) / long];
  // Clockwise, so that this points out of the square, where it is white.
  const out: Point = [along[1], -along[0]];
  const reach = Math.min(5, Math.max(2, long * 0.09));
  const count = Math.max(6, Math.min(16, Math.round(long * 0.6)));
  const found: { along: number; out: number; weight: number }[] = [];
  for (let sample = 0; sample < count; sample += 1) {
    const share = 0.12 + (0.76 * (sample + 0.5)) / count;
    const [x, y] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    let [sum, moment] = [0, 0];
    let before = greyAt(
      grey,
      width,
      height,
      x - out[0] * (reach + 0.5),
      y - out[1] * (reach + 0.5),
    );
    // The middle of all change from dark to light: steadier in noise than the single steepest place.
    for (let step = -reach; step <= reach + 0.001; step += 0.5) {
      const here = greyAt(
        grey,
        width,
        height,
        x + out[0] * (step + 0.25),
        y + out[1] * (step + 0.25),
      );
      const change = Math.max(0, here - before - 2);
      sum += change * change;
      moment += change * change * step;
      before = here;
    }
    if (sum > 60)
      found.push({ along: share * long, out: moment / sum, weight: Math.min(sum, 4000) });
  }
  if (found.length < 4) return;
  const middle = found.map(({ out: far }) => far).sort((a, b) => a - b)[
    found.length >> 1
  ] as number;
  const near = found.filter(({ out: far }) => Math.abs(far - middle) < Math.max(0.9, reach * 0.4));
  if (near.length < 3) return;
  let [w, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const { along: x, out: y, weight } of near) {
    w += weight;
    sx += weight * x;
    sy += weight * y;
    sxx += weight * x * x;
    sxy += weight * x * y;
  }
  const spread = w * sxx - sx * sx;
  const slope = spread > 1e-6 ? (w * sxy - sx * sy) / spread : 0;
  const start = (sy - slope * sx) / w;
  return {
    at: [from[0] + out[0] * start, from[1] + out[1] * start],
    along: [along[0] + out[0] * slope, along[1] + out[1] * slope],
  };
}

function meeting(one: Line | undefined, other: Line | undefined): Point | undefined {
  if (!one || !other) return;
  const turn = one.along[0] * other.along[1] - one.along[1] * other.along[0];
  if (Math.abs(turn) < 0.2) return;
  const far =
    ((other.at[0] - one.at[0]) * other.along[1] - (other.at[1] - one.at[1]) * other.along[0]) /
    turn;
  return [one.at[0] + one.along[0] * far, one.at[1] + one.along[1] * far];
}

/** How the unit square is seen: x = (au + bv + c) / (gu + hv + 1), y = (du + ev + f) / the same. After Heckbert, Fundamentals of Texture Mapping (1989). */
export interface Sight {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  g: number;
  h: number;
}
export function sightOf([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Quad): Sight {
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const base = dx1 * dy2 - dx2 * dy1;
  const g = base === 0 ? 0 : (dx3 * dy2 - dx2 * dy3) / base;
  const h = base === 0 ? 0 : (dx1 * dy3 - dx3 * dy1) / base;
  return {
    a: x1 - x0 + g * x1,
    b: x3 - x0 + h * x3,
    c: x0,
    d: y1 - y0 + g * y1,
    e: y3 - y0 + h * y3,
    f: y0,
    g,
    h,
  };
}

/** Where (u, v) of the unit square lies in the picture. */
export const squareTo = (quad: Quad): ((u: number, v: number) => Point) => {
  const { a, b, c, d, e, f, g, h } = sightOf(quad);
  return (u, v) => {
    const w = g * u + h * v + 1;
    return [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
  };
};
