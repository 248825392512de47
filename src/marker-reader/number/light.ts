/** How light lies on a card: how bright its black border and its white margin are at each place. Pure. */
import { CELLS_WHOLE } from '../../model/vote-card/marker.ts';
import type { Sight } from '../square/sight.ts';
import { cellGrey, type Grey } from './cells.ts';

/** A cell of the border or of the margin, and its grey. */
type Place = readonly [x: number, y: number, value: number];

/** Grey as a plane over the cells: light is seldom even across a card. */
type Plane = (x: number, y: number) => number;

export interface Light {
  black: Plane;
  white: Plane;
  /** How far white lies above black, in grey steps. */
  contrast: number;
}

/** Nothing where border and margin are not told apart by this much grey, or where too much of them lies far off. */
export function lightOn(picture: Grey, sight: Sight, least: number): Light | undefined {
  const [dark, light] = [borderOf(picture, sight), marginOf(picture, sight)];
  const [black, white] = [middleOf(dark), middleOf(light)];
  const contrast = white - black;
  if (contrast < least) return;
  // A thumb may lie on the margin and glare on a corner: what lies far off is left out of the plane, and not too much may lie far off.
  const darkNear = dark.filter(([, , value]) => value < black + contrast * 0.42);
  const lightNear = light.filter(([, , value]) => value > white - contrast * 0.42);
  if (darkNear.length < 20 || lightNear.length < 19) return;
  return { black: planeOf(darkNear), white: planeOf(lightNear), contrast };
}

const LAST = CELLS_WHOLE - 1;

function borderOf(picture: Grey, sight: Sight): Place[] {
  const places: Place[] = [];
  const add = (x: number, y: number) => places.push([x, y, cellGrey(picture, sight, x, y)]);
  for (let at = 0; at <= LAST; at += 1) {
    add(at, 0);
    add(at, LAST);
    if (at === 0 || at === LAST) continue;
    add(0, at);
    add(LAST, at);
  }
  return places;
}

function marginOf(picture: Grey, sight: Sight): Place[] {
  const places: Place[] = [];
  const add = (x: number, y: number) => places.push([x, y, cellGrey(picture, sight, x, y, 0.12)]);
  for (let at = 0; at <= LAST; at += 1) {
    add(at, -0.85);
    add(at, LAST + 0.85);
    add(-0.85, at);
    add(LAST + 0.85, at);
  }
  return places;
}

const middleOf = (places: readonly Place[]): number =>
  places.map(([, , value]) => value).sort((a, b) => a - b)[places.length >> 1] as number;

/** The plane a + bx + cy nearest to the values. */
function planeOf(points: readonly Place[]): Plane {
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
