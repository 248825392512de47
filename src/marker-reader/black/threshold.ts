/** What counts as black in a grey picture: darker than the middle between the darkest and the lightest near it. Pure. */

/** How rough the picture is by itself, in grey steps: the median difference of a pixel from its neighbours left and right. */
export function noiseOf(grey: Uint8Array, width: number, height: number): number {
  const seen = new Uint32Array(256);
  let count = 0;
  for (let y = 2; y < height; y += 7)
    for (let x = 1; x + 1 < width; x += 5) {
      const at = y * width + x;
      const rough = Math.abs(2 * (grey[at] ?? 0) - (grey[at - 1] ?? 0) - (grey[at + 1] ?? 0));
      seen[Math.min(255, rough)] = (seen[Math.min(255, rough)] ?? 0) + 1;
      count += 1;
    }
  let sum = 0;
  // The second difference of even noise is 2.45 times as wide as the noise; its median is 0.6745 of that.
  for (let rough = 0; rough < 256; rough += 1) {
    sum += seen[rough] ?? 0;
    if (sum * 2 >= count) return rough / 1.65;
  }
  return 0;
}

/** The darkest and the lightest grey in each tile, row by row. */
interface Tiles {
  across: number;
  down: number;
  least: Uint8Array;
  most: Uint8Array;
}

/**
 * 1 where the picture is black at this scale. Each tile looks at itself and its eight neighbours. Where light and dark differ by less than `floor` nothing is black.
 */
export function blackAt(
  grey: Uint8Array,
  width: number,
  height: number,
  tile: number,
  floor: number,
  out: Uint8Array,
): void {
  const tiles = tilesOf(grey, width, height, tile);
  const limits = limitsOf(tiles, floor);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / tile) * tiles.across;
    for (let tx = 0, at = y * width; tx < tiles.across; tx += 1) {
      const limit = limits[row + tx] as number;
      for (const end = Math.min((y + 1) * width, at + tile); at < end; at += 1)
        out[at] = (grey[at] as number) < limit ? 1 : 0;
    }
  }
}

function tilesOf(grey: Uint8Array, width: number, height: number, tile: number): Tiles {
  const across = Math.ceil(width / tile);
  const down = Math.ceil(height / tile);
  const least = new Uint8Array(across * down).fill(255);
  const most = new Uint8Array(across * down);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor(y / tile) * across;
    for (let tx = 0, x = 0; tx < across; tx += 1) {
      let low = least[row + tx] as number;
      let high = most[row + tx] as number;
      for (const end = Math.min(width, x + tile); x < end; x += 1) {
        const value = grey[y * width + x] as number;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      least[row + tx] = low;
      most[row + tx] = high;
    }
  }
  return { across, down, least, most };
}

/** Below which grey each tile is black; -1 for never. */
function limitsOf({ across, down, least, most }: Tiles, floor: number): Int16Array {
  const limits = new Int16Array(across * down);
  for (let ty = 0; ty < down; ty += 1)
    for (let tx = 0; tx < across; tx += 1) {
      let low = 255;
      let high = 0;
      for (let y = Math.max(0, ty - 1); y <= Math.min(down - 1, ty + 1); y += 1)
        for (let x = Math.max(0, tx - 1); x <= Math.min(across - 1, tx + 1); x += 1) {
          low = Math.min(low, least[y * across + x] as number);
          high = Math.max(high, most[y * across + x] as number);
        }
      limits[ty * across + tx] = high - low < floor ? -1 : (low + high) >> 1;
    }
  return limits;
}

/** The picture at half its size: each pixel the mean of four. Large cards are as clear in it, and four times as quickly looked through. */
export function halved(
  grey: Uint8Array,
  width: number,
  height: number,
): { grey: Uint8Array; width: number; height: number } {
  const [wide, high] = [width >> 1, height >> 1];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y += 1)
    for (let x = 0, at = y * 2 * width; x < wide; x += 1, at += 2)
      out[y * wide + x] =
        ((grey[at] as number) +
          (grey[at + 1] as number) +
          (grey[at + width] as number) +
          (grey[at + width + 1] as number) +
          2) >>
        2;
  return { grey: out, width: wide, height: high };
}
