/** People as data: seen from behind, all children of one height, nobody carried. Colours are names of tokens. */
export interface Person {
  x: number;
  /** Where the feet stand. */
  y: number;
  grown?: boolean;
  skin: 1 | 2 | 3 | 4;
  hair: 1 | 2 | 3 | 4;
  cloth: 1 | 2 | 3 | 4 | 5 | 6;
  bag?: 1 | 2 | 3 | 4 | 5;
  style?: 'short' | 'long' | 'bun' | 'scarf' | 'puffs' | 'cap';
  wheels?: boolean;
  /** Carries a brick in front: grown people only. */
  brick?: string;
}

export interface Shape { d: string; fill: string }

const circle = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const box = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(w - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(h - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}z`;

/** One person as filled paths, feet at (x, y). */
export function drawPerson({ x, y, grown = false, skin, hair, cloth, bag, style = 'short', wheels = false }: Person): Shape[] {
  const size = grown ? 1.42 : 1;
  const at = (dx: number, dy: number) => [x + dx * size, y + dy * size] as const;
  const [headX, headY] = at(0, wheels ? -56 : -62);
  const rect = (dx: number, dy: number, w: number, h: number, r: number) => box(...at(dx, dy), w * size, h * size, r * size);
  const round = (dx: number, dy: number, r: number) => circle(...at(dx, dy), r * size);
  const skinFill = `--skin-${skin}`;
  const hairFill = style === 'scarf' || style === 'cap' ? `--cloth-${bag ?? 3}` : `--hair-${hair}`;
  const legs: Shape[] = wheels
    ? [{ d: round(-11, -13, 13), fill: '--ink' }, { d: round(-11, -13, 9.5), fill: '--path' }, { d: round(11, -13, 13), fill: '--ink' }, { d: round(11, -13, 9.5), fill: '--path' }, { d: rect(-11, -26, 22, 12, 3), fill: '--trouser' }]
    : [{ d: rect(-9, -24, 8, 24, 3), fill: '--trouser' }, { d: rect(1, -24, 8, 24, 3), fill: '--trouser' }];
  const lift = wheels ? 6 : 0;
  return [
    ...legs,
    { d: rect(-17, -47 + lift, 7, 24, 3.5), fill: `--cloth-${cloth}` }, { d: rect(10, -47 + lift, 7, 24, 3.5), fill: `--cloth-${cloth}` },
    { d: round(-13.5, -21 + lift, 3.6), fill: skinFill }, { d: round(13.5, -21 + lift, 3.6), fill: skinFill },
    { d: rect(-13, -50 + lift, 26, 30, 9), fill: `--cloth-${cloth}` },
    ...(bag && !grown ? [{ d: rect(-9, -46 + lift, 18, 20, 6), fill: `--cloth-${bag}` }] : []),
    { d: rect(-4, -56 + lift, 8, 8, 3), fill: skinFill },
    { d: circle(headX, headY, 12 * size), fill: skinFill },
    ...(style === 'puffs' ? [{ d: round(-11, -70 + lift, 6), fill: hairFill }, { d: round(11, -70 + lift, 6), fill: hairFill }] : []),
    ...(style === 'bun' ? [{ d: round(0, -76 + lift, 5.5), fill: hairFill }] : []),
    ...(style === 'long' || style === 'scarf' ? [{ d: rect(-12, -66 + lift, 24, style === 'scarf' ? 26 : 20, 9), fill: hairFill }] : []),
    { d: circle(headX, headY - 2 * size, 12 * size), fill: hairFill },
  ];
}
