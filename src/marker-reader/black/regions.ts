/** Black regions of a picture, from runs of black pixels joined row by row. Pure. */
import { firstOf, runsOf, type Runs } from './runs.ts';

export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Black pixels. */
  area: number;
  /** Row by row from the top: the leftmost and the rightmost black pixel, as pairs. */
  ends: Int32Array;
}

/** What hangs together, with the box around it. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  area: number;
  runs: number[];
}

/** Regions whose width and height lie between `least` and `most` pixels; all others are let go early. */
export function regionsOf(
  black: Uint8Array,
  width: number,
  height: number,
  least: number,
  most: number,
): Region[] {
  const runs = runsOf(black, width, height);
  const regions: Region[] = [];
  for (const box of boxesOf(runs))
    if (isLikeCard(box, least, most)) {
      const { left, top, right, bottom, area } = box;
      regions.push({ left, top, right, bottom, area, ends: endsOf(box, runs, width) });
    }
  return regions;
}

function boxesOf({ starts, stops, rows, parent }: Runs): Iterable<Box> {
  const boxes = new Map<number, Box>();
  for (let run = 0; run < starts.length; run += 1) {
    const root = firstOf(parent, run);
    const left = starts[run] as number;
    const right = stops[run] as number;
    const y = rows[run] as number;
    const area = right - left + 1;
    const box = boxes.get(root);
    if (!box) boxes.set(root, { left, top: y, right, bottom: y, area, runs: [run] });
    else {
      if (left < box.left) box.left = left;
      if (right > box.right) box.right = right;
      box.bottom = y;
      box.area += area;
      box.runs.push(run);
    }
  }
  return boxes.values();
}

function isLikeCard({ left, top, right, bottom, area }: Box, least: number, most: number): boolean {
  const wide = right - left + 1;
  const high = bottom - top + 1;
  if (wide < least || high < least || wide > most || high > most) return false;
  if (wide > high * 3 || high > wide * 3) return false;
  // A card is at least its border: a quarter of its own square, itself at least a third of the box when turned.
  return area >= wide * high * 0.12;
}

function endsOf({ top, bottom, runs }: Box, { starts, stops, rows }: Runs, width: number) {
  const high = bottom - top + 1;
  const ends = new Int32Array(high * 2);
  for (let row = 0; row < high; row += 1) {
    ends[row * 2] = width;
    ends[row * 2 + 1] = -1;
  }
  for (const run of runs) {
    const at = ((rows[run] as number) - top) * 2;
    ends[at] = Math.min(ends[at] as number, starts[run] as number);
    ends[at + 1] = Math.max(ends[at + 1] as number, stops[run] as number);
  }
  return ends;
}
