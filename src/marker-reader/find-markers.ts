/** All cards that can be read in one grey picture. Pure: the same in a worker, a test and the benchmark. */
import type { Seen } from '../model/vote-card/marker.ts';
import { regionsOf } from './black/regions.ts';
import { blackAt, halved, noiseOf } from './black/threshold.ts';
import { decode } from './number/decode.ts';
import { quadOf, refined } from './square/corners.ts';
import type { Quad } from './square/grey.ts';

/** Tiles in pixels: small ones part a small card from its surroundings, large ones see a large card as one. */
const SMALL = { tiles: [5, 10], least: 11, most: 170 } as const;
/** In the picture at half its size. */
const LARGE = { tiles: [14, 36], least: 26, most: 700 } as const;

/** Never throws: a picture of any size, of anything. Numbers may repeat when two people hold the same card. */
export function findMarkers(grey: Uint8Array, width: number, height: number): Seen[] {
  if (width < SMALL.least || height < SMALL.least || grey.length < width * height) return [];
  const rough = noiseOf(grey, width, height);
  const seen: Seen[] = [];
  const look = (
    picture: Picture,
    { tiles, least, most }: typeof SMALL | typeof LARGE,
    scale: number,
  ) => {
    const black = new Uint8Array(picture.width * picture.height);
    for (const tile of tiles) {
      blackAt(
        picture.grey,
        picture.width,
        picture.height,
        tile,
        Math.max(18, (rough * 5) / scale),
        black,
      );
      for (const region of regionsOf(black, picture.width, picture.height, least, most)) {
        const [x, y] = [(region.left + region.right) / 2, (region.top + region.bottom) / 2].map(
          (value) => value * scale,
        ) as [number, number];
        if (seen.some((one) => isInside(one, x, y))) continue;
        const quad = quadOf(region)?.map(([cx, cy]) => [
          (cx + 0.5) * scale - 0.5,
          (cy + 0.5) * scale - 0.5,
        ]) as Quad | undefined;
        if (!quad) continue;
        const found =
          decode(grey, width, height, refined(grey, width, height, quad), rough) ??
          decode(grey, width, height, quad, rough);
        if (found) seen.push(found);
      }
    }
  };
  look({ grey, width, height }, SMALL, 1);
  if (width >= 2 * LARGE.least && height >= 2 * LARGE.least)
    look(halved(grey, width, height), LARGE, 2);
  return seen;
}

interface Picture {
  grey: Uint8Array;
  width: number;
  height: number;
}
const isInside = ({ corners, side }: Seen, x: number, y: number): boolean => {
  const [cx, cy] = [
    corners.reduce((sum, [px]) => sum + px, 0) / 4,
    corners.reduce((sum, [, py]) => sum + py, 0) / 4,
  ];
  return Math.hypot(cx - x, cy - y) < side * 0.45;
};
