/** The grid of cells of a square that is seen aslant. Pure. */
import { CELLS_WHOLE } from '../../model/vote-card/marker.ts';
import { greyAt } from '../square/grey.ts';
import type { Sight } from '../square/sight.ts';

export interface Grey {
  grey: Uint8Array;
  width: number;
  height: number;
}

const STEP = 1 / CELLS_WHOLE;
/** Five looks at each cell: its middle and towards its corners. */
const LOOK_X = [0, -1, 1, -1, 1] as const;
const LOOK_Y = [0, -1, -1, 1, 1] as const;

/** The grey at a place that is counted in cells from the top left corner of the square. */
export function placeGrey({ grey, width, height }: Grey, sight: Sight, x: number, y: number) {
  const u = x * STEP;
  const v = y * STEP;
  const w = sight.g * u + sight.h * v + 1;
  return greyAt(
    grey,
    width,
    height,
    (sight.a * u + sight.b * v + sight.c) / w,
    (sight.d * u + sight.e * v + sight.f) / w,
  );
}

/** The mean grey of one cell; `wide` is how far from its middle it is looked at, in cells. */
export function cellGrey(picture: Grey, sight: Sight, cx: number, cy: number, wide = 0.22): number {
  let sum = 0;
  for (let look = 0; look < 5; look += 1)
    sum += placeGrey(
      picture,
      sight,
      cx + 0.5 + (LOOK_X[look] as number) * wide,
      cy + 0.5 + (LOOK_Y[look] as number) * wide,
    );
  return sum / 5;
}
