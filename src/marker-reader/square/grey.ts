/** A grey picture between its pixels. Pure. */

/** [x, y] at pixel centres. */
export type Point = [number, number];
/** Four corners. */
export type Quad = [Point, Point, Point, Point];

/** The grey at any place, mixed from the four pixels around it; beyond the rim, that of the rim. */
export const greyAt = (
  grey: Uint8Array,
  width: number,
  height: number,
  x: number,
  y: number,
): number => {
  if (x < 0) x = 0;
  else if (x > width - 1.001) x = width - 1.001;
  if (y < 0) y = 0;
  else if (y > height - 1.001) y = height - 1.001;
  const [left, top] = [x | 0, y | 0];
  const [dx, dy] = [x - left, y - top];
  const at = top * width + left;
  return (
    ((grey[at] as number) * (1 - dx) + (grey[at + 1] as number) * dx) * (1 - dy) +
    ((grey[at + width] as number) * (1 - dx) + (grey[at + width + 1] as number) * dx) * dy
  );
};
