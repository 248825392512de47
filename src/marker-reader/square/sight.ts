/** From the unit square to where it is seen in the picture. Pure. */
import type { Point, Quad } from './grey.ts';

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
