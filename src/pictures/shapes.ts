/** Outlines as path data. Units are those of the picture; y grows downwards. */
import { round as n } from './pen.ts';

export type Point = readonly [x: number, y: number];

export const ellipse = (x: number, y: number, rx: number, ry = rx): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0z`;

/** A rectangle with round corners. */
export function box(x: number, y: number, width: number, height: number, corner = 0): string {
  const r = Math.min(corner, width / 2, height / 2);
  if (r <= 0) return `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;
  const turn = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${turn(r, r)}v${n(height - 2 * r)}${turn(-r, r)}h${n(2 * r - width)}${turn(-r, -r)}v${n(2 * r - height)}${turn(r, -r)}z`;
}

export const polygon = (...points: Point[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}z`;
export const line = (...points: Point[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;
/** A soft line through one bend. */
export const bow = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): string =>
  `M${n(ax)} ${n(ay)}Q${n(bx)} ${n(by)} ${n(cx)} ${n(cy)}`;

export const between = (from: number, to: number, share: number): number =>
  from + (to - from) * share;
/** From 0 to 1 while `time` runs from `start` to `end` (seconds), slow at both ends. */
export function ease(time: number, start: number, end: number): number {
  const share = Math.min(1, Math.max(0, (time - start) / (end - start)));
  return share * share * (3 - 2 * share);
}

/**
 * Where the elbow or knee is, for a limb of two parts from `root` that reaches for `end`.
 * Out of reach, the limb is stretched out towards it and `end` comes back as near as it gets. `bend` 1 or -1.
 */
export function reach(
  root: Point,
  end: Point,
  upper: number,
  lower: number,
  bend: number,
): { joint: Point; end: Point } {
  const dx = end[0] - root[0];
  const dy = end[1] - root[1];
  const wanted = Math.hypot(dx, dy) || 0.01;
  const far = Math.min(wanted, (upper + lower) * 0.995);
  const along = (upper * upper - lower * lower + far * far) / (2 * far);
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
  const [ux, uy] = [dx / wanted, dy / wanted];
  return {
    joint: [root[0] + ux * along - uy * aside, root[1] + uy * along + ux * aside],
    end: [root[0] + ux * far, root[1] + uy * far],
  };
}
