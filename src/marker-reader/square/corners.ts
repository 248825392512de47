/** The four corners of a black square, below the pixel. Pure. Points are [x, y] at pixel centres. */
import { lineAlong, type Line } from './edge.ts';
import type { Point, Quad } from './grey.ts';
import type { Region } from '../black/regions.ts';

const cross = (o: Point, a: Point, b: Point) =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
const apart = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const areaOf = (points: readonly Point[]): number =>
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

/** Each side moved to where the picture changes most from black to white across it; the corners are where the sides then meet. */
export function refined(grey: Uint8Array, width: number, height: number, quad: Quad): Quad {
  const lines = quad.map((from, at) =>
    lineAlong(grey, width, height, from, quad[(at + 1) % 4] as Point),
  );
  const next = quad.map((point, at) => meeting(lines[(at + 3) % 4], lines[at]) ?? point) as Quad;
  const reach = Math.max(2.5, apart(quad[0], quad[1]) * 0.12);
  return next.every((point, at) => apart(point, quad[at] as Point) <= reach) ? next : quad;
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
