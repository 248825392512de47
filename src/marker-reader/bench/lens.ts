/** What a lens, a chip and JPEG do to a picture. */

export function blurred(
  from: Float32Array,
  width: number,
  height: number,
  sigma: number,
): Float32Array {
  if (sigma < 0.05) return from;
  const reach = Math.max(1, Math.ceil(sigma * 2.5));
  const weights = Array.from({ length: reach * 2 + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const pass = (source: Float32Array, dx: number, dy: number) => {
    const out = new Float32Array(source.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        let value = 0;
        for (let k = -reach; k <= reach; k += 1) {
          const [sx, sy] = [
            Math.min(width - 1, Math.max(0, x + dx * k)),
            Math.min(height - 1, Math.max(0, y + dy * k)),
          ];
          value += (source[sy * width + sx] as number) * (weights[k + reach] as number);
        }
        out[y * width + x] = value / sum;
      }
    return out;
  };
  return pass(pass(from, 1, 0), 0, 1);
}

const COS = Array.from({ length: 8 }, (_, u) =>
  Array.from(
    { length: 8 },
    (_, x) => Math.cos(((2 * x + 1) * u * Math.PI) / 16) * (u === 0 ? Math.SQRT1_2 : 1) * 0.5,
  ),
);
/** The brightness table of the JPEG standard (ITU T.81, annex K), scaled: 1 is its middle quality. */
const TABLE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
  14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
  92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
/** Eight values, `gap` apart in a block, as eight others: to waves or back from them. */
type Turned = (block: ArrayLike<number>, first: number, gap: number, which: number) => number;

/** How much of wave `which` is in the values. */
const waveIn: Turned = (block, first, gap, which) => {
  const wave = COS[which] as number[];
  let sum = 0;
  for (let at = 0; at < 8; at += 1)
    sum += (block[first + at * gap] as number) * (wave[at] as number);
  return sum;
};
/** The value at place `which` of these waves. */
const valueOf: Turned = (block, first, gap, which) => {
  let sum = 0;
  for (let at = 0; at < 8; at += 1)
    sum += (block[first + at * gap] as number) * (COS[at]?.[which] as number);
  return sum;
};

/** What JPEG loses: each block of eight by eight is rounded in its frequencies. */
export function pressed(grey: Uint8Array, width: number, height: number, much: number): void {
  for (let y = 0; y + 8 <= height; y += 8)
    for (let x = 0; x + 8 <= width; x += 8) pressBlock(grey, y * width + x, width, much);
}

function pressBlock(grey: Uint8Array, first: number, width: number, much: number): void {
  const [block, half] = [new Float32Array(64), new Float32Array(64)];
  for (let at = 0; at < 64; at += 1)
    block[at] = (grey[first + (at >> 3) * width + (at & 7)] as number) - 128;
  for (let at = 0; at < 64; at += 1) half[at] = waveIn(block, at & 56, 1, at & 7);
  for (let at = 0; at < 64; at += 1) {
    const coarse = Math.max(1, (TABLE[at] as number) * much);
    block[at] = Math.round(waveIn(half, at & 7, 8, at >> 3) / coarse) * coarse;
  }
  for (let at = 0; at < 64; at += 1) half[at] = valueOf(block, at & 56, 1, at & 7);
  for (let at = 0; at < 64; at += 1)
    grey[first + (at >> 3) * width + (at & 7)] = Math.max(
      0,
      Math.min(255, Math.round(valueOf(half, at & 7, 8, at >> 3) + 128)),
    );
}
