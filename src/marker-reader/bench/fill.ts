/** Fills a slanted square of a grey picture. */
import { squareTo, type Point, type Quad } from '../corners.ts';

/** `fine`: nine looks at each pixel, so that edges are mixed as a lens mixes them; clutter does with one. */
export function fill(
  grey: Float32Array,
  width: number,
  height: number,
  quad: Quad,
  shade: (u: number, v: number) => number | undefined,
  fine = true,
): void {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const place = inverse(quad);
  for (
    let y = Math.max(0, Math.floor(Math.min(...ys)));
    y <= Math.min(height - 1, Math.ceil(Math.max(...ys)));
    y += 1
  )
    for (
      let x = Math.max(0, Math.floor(Math.min(...xs)));
      x <= Math.min(width - 1, Math.ceil(Math.max(...xs)));
      x += 1
    ) {
      if (!fine) {
        const [u, v] = place(x, y, 0);
        const value = u < 0 || v < 0 || u > 1 || v > 1 ? undefined : shade(u, v);
        if (value !== undefined) grey[y * width + x] = value;
        continue;
      }
      let [sum, count] = [0, 0];
      for (const dy of [-0.33, 0, 0.33])
        for (const dx of [-0.33, 0, 0.33]) {
          const [u, v] = place(x + dx, y + dy);
          const value = u < 0 || v < 0 || u > 1 || v > 1 ? undefined : shade(u, v);
          if (value === undefined) continue;
          sum += value;
          count += 1;
        }
      if (count > 0)
        grey[y * width + x] = (sum + (9 - count) * (grey[y * width + x] as number)) / 9;
    }
}

/** From the picture back to the square. */
function inverse(quad: Quad): (x: number, y: number, turns?: number) => Point {
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
