/** Fills a slanted square of a grey picture. */
import type { Point, Quad } from '../square/grey.ts';
import { squareTo } from '../square/sight.ts';

/** The shade of the square at a place of its own; nothing where it lets through what is behind. */
type Shade = (u: number, v: number) => number | undefined;
/** From a place in the picture to the square. */
type Back = (x: number, y: number, turns?: number) => Point;

/** `fine`: nine looks at each pixel, so that edges are mixed as a lens mixes them; clutter does with one. */
export function fill(
  grey: Float32Array,
  width: number,
  height: number,
  quad: Quad,
  shade: Shade,
  fine = true,
): void {
  const back = inverse(quad);
  const [left, right] = reachOf(
    quad.map(([x]) => x),
    width,
  );
  const [top, bottom] = reachOf(
    quad.map(([, y]) => y),
    height,
  );
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1) {
      const at = y * width + x;
      if (fine) grey[at] = mixed(back, shade, x, y, grey[at] as number);
      else grey[at] = shadeAt(back(x, y, 0), shade) ?? (grey[at] as number);
    }
}

/** The first and the last pixel that these values touch, of so many. */
const reachOf = (values: number[], count: number): [number, number] => [
  Math.max(0, Math.floor(Math.min(...values))),
  Math.min(count - 1, Math.ceil(Math.max(...values))),
];

const shadeAt = ([u, v]: Point, shade: Shade): number | undefined =>
  u < 0 || v < 0 || u > 1 || v > 1 ? undefined : shade(u, v);

/** Nine looks at a pixel; where the square is not, `behind` is seen. */
function mixed(back: Back, shade: Shade, x: number, y: number, behind: number): number {
  let [sum, count] = [0, 0];
  for (const dy of [-0.33, 0, 0.33])
    for (const dx of [-0.33, 0, 0.33]) {
      const value = shadeAt(back(x + dx, y + dy), shade);
      if (value === undefined) continue;
      sum += value;
      count += 1;
    }
  return count > 0 ? (sum + (9 - count) * behind) / 9 : behind;
}

/** From the picture back to the square. */
function inverse(quad: Quad): Back {
  const place = squareTo(quad);
  const [o, p, q] = [place(0, 0), place(1, 0), place(0, 1)];
  // Newton from the flat guess: a handful of turns is exact for these mild slants.
  const base = (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]);
  return (x, y, turns = 3) => {
    let u = ((x - o[0]) * (q[1] - o[1]) - (y - o[1]) * (q[0] - o[0])) / base;
    let v = ((p[0] - o[0]) * (y - o[1]) - (p[1] - o[1]) * (x - o[0])) / base;
    for (let turn = 0; turn < turns; turn += 1) {
      const [fx, fy] = place(u, v);
      u -= ((fx - x) * (q[1] - o[1]) - (fy - y) * (q[0] - o[0])) / base;
      v -= ((p[0] - o[0]) * (fy - y) - (p[1] - o[1]) * (fx - x)) / base;
    }
    return [u, v];
  };
}
