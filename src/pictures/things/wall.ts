/** The wall, and bricks of it wherever it turns up. Each named brick says one barrier that people made. */
import { type Group, type Mark } from '../pen.ts';
import { box } from '../shapes.ts';

const BRICK = { width: 84, height: 31 };

/** One brick with its upper left corner at (x, y). */
export function brick(
  x: number,
  y: number,
  { width = BRICK.width, height = BRICK.height, name = '', lit = false } = {},
): Mark[] {
  return [
    { d: box(x + 1, y + 1, width - 2, height - 2, 4), fill: lit ? 'brick-lit' : 'brick-in-wall' },
    { d: box(x + 4, y + 2.6, width - 8, 3, 1.5), fill: 'shine' },
    ...(name
      ? [
          {
            words: name,
            x: x + width / 2,
            y: y + height * 0.69,
            size: Math.min(height * 0.56, (width - 12) / (name.length * 0.54)),
            fill: 'on-brick',
          },
        ]
      : []),
  ];
}

/** A brick to hold or to let fall: its middle is at (0, 0). */
export const looseBrick = (x: number, y: number, name = '', turn = 0): Group => ({
  x,
  y,
  turn,
  parts: brick(-BRICK.width / 2, -BRICK.height / 2, { name, lit: true }),
});

interface Stretch {
  from: number;
  to: number;
  ground: number;
  rows: number;
  /** Row from the ground (0 first) and place in the row -> name. */
  names?: Record<string, string>;
  /** True where there is no brick: middle of the brick, its top, its row. */
  open?: (x: number, y: number, row: number) => boolean;
  /** Bricks that a film takes away: 1 there, 0 gone. The list keeps its shape, so that frames can be compared. */
  there?: (x: number, y: number) => number;
}

/** Courses of brick from left to right. The pattern is fixed, so that a picture is the same each time. */
export function courses({
  from,
  to,
  ground,
  rows,
  names = {},
  open = () => false,
  there,
}: Stretch): Mark[] {
  const marks: Mark[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = ground - (row + 1) * BRICK.height;
    let x = from;
    for (let place = 0; x < to - 1; place += 1) {
      const wanted =
        place === 0 && row % 2 === 1
          ? BRICK.width / 2
          : ([BRICK.width, BRICK.width + 8, BRICK.width - 6][(place + row) % 3] ?? BRICK.width);
      const width = to - x - wanted < 22 ? to - x : wanted;
      const laid = brick(x, y, {
        width,
        name: names[`${row}-${place}`] ?? '',
        lit: (place * 7 + row * 5) % 4 === 0,
      });
      if (!open(x + width / 2, y, row))
        marks.push(...(there ? [{ see: there(x + width / 2, y), parts: laid }] : laid));
      x += width;
    }
  }
  return marks;
}

/** An arch of lighter stone round a way through. `x` is its middle, `half` half the way's width. */
export function arch(x: number, ground: number, half: number, height: number): Mark[] {
  const rise = ground - height + half;
  return [
    {
      d: `M${x - half - 20} ${ground}V${rise}a${half + 20} ${half + 20} 0 0 1 ${2 * half + 40} 0V${ground}h-20V${rise}a${half} ${half} 0 0 0 ${-2 * half} 0V${ground}z`,
      fill: 'stone',
    },
    {
      d: `M${x + half} ${ground}V${rise}a${half} ${half} 0 0 0 ${-half * 0.3} ${-half * 0.72}l14 -14a${half + 20} ${half + 20} 0 0 1 ${half * 0.3 + 6} ${half * 0.72 + 14}V${ground}z`,
      fill: 'shade',
    },
  ];
}
