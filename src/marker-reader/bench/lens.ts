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
/** What JPEG loses: each block of eight by eight is rounded in its frequencies. */
export function pressed(grey: Uint8Array, width: number, height: number, much: number): void {
  const [a, b] = [new Float32Array(64), new Float32Array(64)];
  for (let by = 0; by + 8 <= height; by += 8)
    for (let bx = 0; bx + 8 <= width; bx += 8) {
      for (let y = 0; y < 8; y += 1)
        for (let u = 0; u < 8; u += 1) {
          let sum = 0;
          for (let x = 0; x < 8; x += 1)
            sum += ((grey[(by + y) * width + bx + x] as number) - 128) * (COS[u]?.[x] as number);
          a[y * 8 + u] = sum;
        }
      for (let v = 0; v < 8; v += 1)
        for (let u = 0; u < 8; u += 1) {
          let sum = 0;
          for (let y = 0; y < 8; y += 1) sum += (a[y * 8 + u] as number) * (COS[v]?.[y] as number);
          const q = Math.max(1, (TABLE[v * 8 + u] as number) * much);
          b[v * 8 + u] = Math.round(sum / q) * q;
        }
      for (let v = 0; v < 8; v += 1)
        for (let x = 0; x < 8; x += 1) {
          let sum = 0;
          for (let u = 0; u < 8; u += 1) sum += (b[v * 8 + u] as number) * (COS[u]?.[x] as number);
          a[v * 8 + x] = sum;
        }
      for (let y = 0; y < 8; y += 1)
        for (let x = 0; x < 8; x += 1) {
          let sum = 0;
          for (let v = 0; v < 8; v += 1) sum += (a[v * 8 + x] as number) * (COS[v]?.[y] as number);
          grey[(by + y) * width + bx + x] = Math.max(0, Math.min(255, Math.round(sum + 128)));
        }
    }
}
