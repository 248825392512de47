/** The wall as data: rows of bricks, some named for barriers that people made. */
export interface Brick { x: number; y: number; width: number; name?: string; lit: boolean }

const BARRIERS = ['cost', 'distance', 'timing', 'jargon', 'habit', 'shame', 'rules'];
const HEIGHT = 30;

/** Bricks from x = 0 to `end`, in `rows` rows standing on `ground`; `open` says where there is no brick. Same picture each time. */
export function layWall(end: number, ground: number, rows: number, open: (x: number, y: number) => boolean): Brick[] {
  const bricks: Brick[] = [];
  let named = 0;
  for (let row = 0; row < rows; row += 1) {
    const y = ground - (row + 1) * HEIGHT;
    for (let x = row % 2 === 0 ? 0 : -44, turn = row; x < end; turn += 1) {
      const width = [88, 96, 80][turn % 3] ?? 88;
      const middle = x + width / 2;
      if (!open(middle, y)) {
        const name = (turn * 5 + row * 3) % 7 === 0 && x > 0 ? BARRIERS[named++ % BARRIERS.length] : undefined;
        bricks.push({ x, y, width, lit: (turn * 7 + row * 5) % 4 === 0, ...(name ? { name } : {}) });
      }
      x += width;
    }
  }
  return bricks;
}
