/** The wall as data: rows of bricks, some named for barriers that people made. */
export interface Brick { x: number; y: number; width: number; name?: string; lit: boolean }

/** Which brick of which row (from the ground) carries which name: chosen so that nobody stands in front of it. */
const NAMES: Record<string, string> = { '4-3': 'cost', '3-1': 'rules', '2-4': 'distance', '3-8': 'jargon', '1-1': 'habit', '1-4': 'shame', '4-8': 'timing' };
const HEIGHT = 30;

/** Bricks from x = 0 to `end`, in `rows` rows standing on `ground`; `open` says where there is no brick. Same picture each time. */
export function layWall(end: number, ground: number, rows: number, open: (x: number, y: number) => boolean): Brick[] {
  const bricks: Brick[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = ground - (row + 1) * HEIGHT;
    for (let x = row % 2 === 0 ? 0 : -44, index = 0; x < end; index += 1) {
      const width = [88, 96, 80][(index + row) % 3] ?? 88;
      const name = NAMES[`${row}-${index}`];
      if (!open(x + width / 2, y)) bricks.push({ x, y, width, lit: (index * 7 + row * 5) % 4 === 0, ...(name ? { name } : {}) });
      x += width;
    }
  }
  return bricks;
}
