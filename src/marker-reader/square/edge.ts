/** One side of a square, found to a part of a pixel where dark turns to light. Pure. */
import { greyAt, type Point } from './grey.ts';

export interface Line {
  at: Point;
  along: Point;
}

/** A place where dark turns to light: how far along the side, how far out of it, and how sure. */
interface Turn {
  along: number;
  out: number;
  weight: number;
}

/** The line near this side (of a square seen clockwise) along which the picture changes most; nothing if it is too faint. */
export function lineAlong(
  grey: Uint8Array,
  width: number,
  height: number,
  from: Point,
  to: Point,
): Line | undefined {
  const long = Math.hypot(from[0] - to[0], from[1] - to[1]);
  const along: Point = [(to[0] - from[0]) / long, (to[1] - from[1]) / long];
  // Clockwise, so that this points out of the square, where it is white.
  const out: Point = [along[1], -along[0]];
  const reach = Math.min(5, Math.max(2, long * 0.09));
  const count = Math.max(6, Math.min(16, Math.round(long * 0.6)));
  const found: Turn[] = [];
  for (let sample = 0; sample < count; sample += 1) {
    const share = 0.12 + (0.76 * (sample + 0.5)) / count;
    const x = from[0] + (to[0] - from[0]) * share;
    const y = from[1] + (to[1] - from[1]) * share;
    const turn = turnAt(grey, width, height, x, y, out, reach);
    if (turn) found.push({ along: share * long, ...turn });
  }
  const near = nearOnes(found, Math.max(0.9, reach * 0.4));
  if (!near) return;
  const { start, slope } = straightThrough(near);
  return {
    at: [from[0] + out[0] * start, from[1] + out[1] * start],
    along: [along[0] + out[0] * slope, along[1] + out[1] * slope],
  };
}

/** The middle of all change from dark to light across the side: steadier in noise than the single steepest place. */
function turnAt(
  grey: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
  [outX, outY]: Point,
  reach: number,
): Omit<Turn, 'along'> | undefined {
  let sum = 0;
  let moment = 0;
  let before = greyAt(grey, width, height, x - outX * (reach + 0.5), y - outY * (reach + 0.5));
  for (let step = -reach; step <= reach + 0.001; step += 0.5) {
    const here = greyAt(grey, width, height, x + outX * (step + 0.25), y + outY * (step + 0.25));
    const change = Math.max(0, here - before - 2);
    sum += change * change;
    moment += change * change * step;
    before = here;
  }
  return sum > 60 ? { out: moment / sum, weight: Math.min(sum, 4000) } : undefined;
}

/** Those within `reach` of the middle one; nothing if too few were found or are left. */
function nearOnes(found: readonly Turn[], reach: number): Turn[] | undefined {
  if (found.length < 4) return;
  const middle = found.map(({ out }) => out).sort((a, b) => a - b)[found.length >> 1] as number;
  const near = found.filter(({ out }) => Math.abs(out - middle) < reach);
  return near.length < 3 ? undefined : near;
}

/** The straight line nearest to them, the sure ones counting for more: `out` = start + slope * `along`. */
function straightThrough(turns: readonly Turn[]): { start: number; slope: number } {
  let [w, sx, sy, sxx, sxy] = [0, 0, 0, 0, 0];
  for (const { along: x, out: y, weight } of turns) {
    w += weight;
    sx += weight * x;
    sy += weight * y;
    sxx += weight * x * x;
    sxy += weight * x * y;
  }
  const spread = w * sxx - sx * sx;
  const slope = spread > 1e-6 ? (w * sxy - sx * sy) / spread : 0;
  return { start: (sy - slope * sx) / w, slope };
}
