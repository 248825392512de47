/** Black regions of a picture, from runs of black pixels joined row by row. Pure. */
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

/** Regions whose width and height lie between `least` and `most` pixels; all others are let go early. */
export function regionsOf(
  black: Uint8Array,
  width: number,
  height: number,
  least: number,
  most: number,
): Region[] {
  const starts: number[] = [];
  const stops: number[] = [];
  const rows: number[] = [];
  const parent: number[] = [];
  const rootOf = (run: number): number => {
    let root = run;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[run] !== root) {
      const next = parent[run] as number;
      parent[run] = root;
      run = next;
    }
    return root;
  };
  let before = 0;
  let beforeEnd = 0;
  for (let y = 0; y < height; y += 1) {
    const rowStart = starts.length;
    let above = before;
    for (let x = 0, at = y * width; x < width; x += 1) {
      if (black[at + x] === 0) continue;
      const from = x;
      while (x < width && black[at + x] === 1) x += 1;
      const run = starts.length;
      starts.push(from);
      stops.push(x - 1);
      rows.push(y);
      parent.push(run);
      while (above < beforeEnd && (stops[above] as number) < from) above += 1;
      for (let other = above; other < beforeEnd && (starts[other] as number) < x; other += 1) {
        const [one, two] = [rootOf(run), rootOf(other)];
        if (one !== two) parent[Math.max(one, two)] = Math.min(one, two);
      }
    }
    before = rowStart;
    beforeEnd = starts.length;
  }

  const boxes = new Map<
    number,
    { left: number; top: number; right: number; bottom: number; area: number; runs: number[] }
  >();
  for (let run = 0; run < starts.length; run += 1) {
    const root = rootOf(run);
    const [from, to, y] = [starts[run] as number, stops[run] as number, rows[run] as number];
    const box = boxes.get(root);
    if (!box)
      boxes.set(root, {
        left: from,
        top: y,
        right: to,
        bottom: y,
        area: to - from + 1,
        runs: [run],
      });
    else {
      if (from < box.left) box.left = from;
      if (to > box.right) box.right = to;
      box.bottom = y;
      box.area += to - from + 1;
      box.runs.push(run);
    }
  }
  const regions: Region[] = [];
  for (const box of boxes.values()) {
    const [wide, high] = [box.right - box.left + 1, box.bottom - box.top + 1];
    if (
      wide < least ||
      high < least ||
      wide > most ||
      high > most ||
      wide > high * 3 ||
      high > wide * 3
    )
      continue;
    // A card is at least its border: a quarter of its own square, itself at least a third of the box when turned.
    if (box.area < wide * high * 0.12) continue;
    const ends = new Int32Array(high * 2);
    for (let row = 0; row < high; row += 1) {
      ends[row * 2] = width;
      ends[row * 2 + 1] = -1;
    }
    for (const run of box.runs) {
      const at = ((rows[run] as number) - box.top) * 2;
      ends[at] = Math.min(ends[at] as number, starts[run] as number);
      ends[at + 1] = Math.max(ends[at + 1] as number, stops[run] as number);
    }
    regions.push({
      left: box.left,
      top: box.top,
      right: box.right,
      bottom: box.bottom,
      area: box.area,
      ends,
    });
  }
  return regions;
}
