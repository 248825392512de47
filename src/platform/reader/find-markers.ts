/** All cards that can be read in one grey picture. Pure: the same in a worker, a test and the benchmark. */
import type { Seen } from '../../model/marker.ts';
import { quadOf, refined } from './corners.ts';
import { decode } from './decode.ts';
import { regionsOf } from './regions.ts';
import { blackAt, noiseOf } from './threshold.ts';

/** Tiles in pixels: small ones part a small card from its surroundings, large ones see a large card as one. */
const TILES = [5, 10, 26] as const;
const LEAST_SIDE = 11;

/** Never throws: a picture of any size, of anything. Numbers may repeat when two people hold the same card. */
export function findMarkers(grey: Uint8Array, width: number, height: number): Seen[] {
  if (width < LEAST_SIDE || height < LEAST_SIDE || grey.length < width * height) return [];
  const rough = noiseOf(grey, width, height);
  const black = new Uint8Array(width * height);
  const seen: Seen[] = [];
  for (const tile of TILES) {
    blackAt(grey, width, height, tile, Math.max(18, rough * 5), black);
    for (const region of regionsOf(black, width, height, LEAST_SIDE, Math.min(width, height))) {
      const [x, y] = [(region.left + region.right) / 2, (region.top + region.bottom) / 2];
      if (seen.some((one) => isInside(one, x, y))) continue;
      const quad = quadOf(region);
      if (!quad) continue;
      const found = decode(grey, width, height, refined(grey, width, height, quad), rough) ?? decode(grey, width, height, quad, rough);
      if (found) seen.push(found);
    }
  }
  return seen;
}

const isInside = ({ corners, side }: Seen, x: number, y: number): boolean => {
  const [cx, cy] = [corners.reduce((sum, [px]) => sum + px, 0) / 4, corners.reduce((sum, [, py]) => sum + py, 0) / 4];
  return Math.hypot(cx - x, cy - y) < side * 0.45;
};
