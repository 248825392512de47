/** Runs of black pixels in a row, and which of them hang together from row to row. Pure. */

/** One run at each place of the lists, row by row from the top, left before right. */
export interface Runs {
  /** Its first and its last pixel, and its row. */
  starts: number[];
  stops: number[];
  rows: number[];
  /** A run that it hangs together with, nearer to the first of all; itself for the first. */
  parent: number[];
}

/** The first run of all that hang together with this one; the way there becomes short. */
export function firstOf(parent: number[], run: number): number {
  let root = run;
  while (parent[root] !== root) root = parent[root] as number;
  while (parent[run] !== root) {
    const next = parent[run] as number;
    parent[run] = root;
    run = next;
  }
  return root;
}

export function runsOf(black: Uint8Array, width: number, height: number): Runs {
  const runs: Runs = { starts: [], stops: [], rows: [], parent: [] };
  const { starts, stops, rows, parent } = runs;
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
      for (let over = above; over < beforeEnd && (starts[over] as number) < x; over += 1)
        join(parent, run, over);
    }
    before = rowStart;
    beforeEnd = starts.length;
  }
  return runs;
}

function join(parent: number[], run: number, over: number): void {
  const mine = firstOf(parent, run);
  const theirs = firstOf(parent, over);
  if (mine !== theirs) parent[Math.max(mine, theirs)] = Math.min(mine, theirs);
}
