/** Made frames of a room that holds up cards, for the benchmark and the tests. Seeded: the same seed, the same frame. Grey values, 0 to 255. */
import { CELLS_WHOLE, CELLS } from '../src/model/vote-card/marker.ts';
import { cellsOf } from '../src/model/vote-card/marker-codes.ts';
import { squareTo, type Point, type Quad } from '../src/marker-reader/corners.ts';

export interface Held {
  number: number;
  turn: number;
  x: number;
  y: number;
  side: number;
  lean: number;
  tiltX: number;
  tiltY: number;
}
export interface Look {
  blur: number;
  noise: number;
  glare: number;
  uneven: number;
  thumbs: number;
  jpeg: number;
  clutter: number;
  dark: number;
}
export interface Frame {
  grey: Uint8Array;
  width: number;
  height: number;
  held: Held[];
}

export const chanceFrom = (seed: number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
};

/** Forty cards on a shaken grid: none hides another. */
export function dealt(
  chance: () => number,
  width: number,
  height: number,
  side: number,
  tilt: number,
  count = 40,
  numbers = 240,
): Held[] {
  const across = Math.max(1, Math.min(8, Math.floor(width / (side * 1.75))));
  const down = Math.max(1, Math.min(Math.ceil(count / across), Math.floor(height / (side * 1.75))));
  const deck = Array.from({ length: numbers }, (_, at) => at + 1)
    .map((number) => [chance(), number] as const)
    .sort(([a], [b]) => a - b)
    .map(([, number]) => number);
  return Array.from({ length: Math.min(count, across * down) }, (_, at) => {
    const [w, h] = [width / across, height / down];
    const shake = (room: number) => (chance() - 0.5) * Math.max(0, room - side * 1.6);
    return {
      number: deck[at] ?? 1,
      turn: Math.floor(chance() * 4),
      x: ((at % across) + 0.5) * w + shake(w),
      y: (Math.floor(at / across) + 0.5) * h + shake(h),
      side: side * (0.95 + chance() * 0.1),
      lean: (chance() - 0.5) * 40,
      tiltX: (chance() - 0.5) * 2 * tilt,
      tiltY: (chance() - 0.5) * 2 * tilt,
    };
  });
}

/** The corners of the paper of a card in the picture: margin of a fifth on each side, seen from three card lengths times forty. */
export function paperOf({ x, y, side, lean, tiltX, tiltY }: Held, margin = 0.2): Quad {
  const rad = Math.PI / 180;
  const far = side * 14;
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([u, v]) => {
    const [px, py] = [u * side * (0.5 + margin), v * side * (0.5 + margin)];
    const [rx, ry] = [
      px * Math.cos(lean * rad) - py * Math.sin(lean * rad),
      px * Math.sin(lean * rad) + py * Math.cos(lean * rad),
    ];
    const [qx, z1] = [rx * Math.cos(tiltY * rad), rx * Math.sin(tiltY * rad)];
    const [qy, z2] = [ry * Math.cos(tiltX * rad), ry * Math.sin(tiltX * rad)];
    const scale = far / (far + z1 + z2);
    return [x + qx * scale, y + qy * scale] as Point;
  }) as Quad;
}

/** `fine`: nine looks at each pixel, so that edges are mixed as a lens mixes them; clutter does with one. */
function fill(
  grey: Float32Array,
  width: number,
  height: number,
  quad: Quad,
  shade: (u: number, v: number) => number | undefined,
  fine = true,
): void {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const place = inverse(quad);
  for (
    let y = Math.max(0, Math.floor(Math.min(...ys)));
    y <= Math.min(height - 1, Math.ceil(Math.max(...ys)));
    y += 1
  )
    for (
      let x = Math.max(0, Math.floor(Math.min(...xs)));
      x <= Math.min(width - 1, Math.ceil(Math.max(...xs)));
      x += 1
    ) {
      if (!fine) {
        const [u, v] = place(x, y, 0);
        const value = u < 0 || v < 0 || u > 1 || v > 1 ? undefined : shade(u, v);
        if (value !== undefined) grey[y * width + x] = value;
        continue;
      }
      let [sum, count] = [0, 0];
      for (const dy of [-0.33, 0, 0.33])
        for (const dx of [-0.33, 0, 0.33]) {
          const [u, v] = place(x + dx, y + dy);
          const value = u < 0 || v < 0 || u > 1 || v > 1 ? undefined : shade(u, v);
          if (value === undefined) continue;
          sum += value;
          count += 1;
        }
      if (count > 0)
        grey[y * width + x] = (sum + (9 - count) * (grey[y * width + x] as number)) / 9;
    }
}

/** From the picture back to the square. */
function inverse(quad: Quad): (x: number, y: number, turns?: number) => Point {
  const place = squareTo(quad);
  const [o, p, q] = [place(0, 0), place(1, 0), place(0, 1)];
  // Newton from the flat guess: a handful of turns is exact for these mild slants.
  const base = (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]);
  return (x, y, turns = 3) => {
    let u = ((x - o[0]) * (q[1] - o[1]) - (y - o[1]) * (q[0] - o[0])) / base;
    let v = ((p[0] - o[0]) * (y - o[1]) - (p[1] - o[1]) * (x - o[0])) / base;
    for (let turn = 0; turn < turns; turn += 1) {
      const [fx, fy] = place(u, v);
      u -= ((fx - x) * (q[1] - o[1]) - (fy - y) * (q[0] - o[0])) / base;
      v -= ((p[0] - o[0]) * (fy - y) - (p[1] - o[1]) * (fx - x)) / base;
    }
    return [u, v];
  };
}

const EDGE = 0.2 / 1.4;
export function drawFrame(
  chance: () => number,
  width: number,
  height: number,
  held: Held[],
  look: Look,
): Frame {
  const grey = new Float32Array(width * height);
  const wall = 90 + chance() * 90;
  grey.fill(wall);
  // A cluttered room: posters, shelves, windows, people, and things with squares on them.
  for (let thing = 0; thing < 260 * look.clutter; thing += 1) {
    const [x, y, w, h] = [
      chance() * width,
      chance() * height,
      6 + chance() ** 2 * width * 0.22,
      6 + chance() ** 2 * height * 0.22,
    ];
    const turn = (chance() - 0.5) * (chance() < 0.5 ? 0.1 : 1.4);
    const corner = (u: number, v: number): Point => [
      x + (u * w * Math.cos(turn) - v * h * Math.sin(turn)) / 2,
      y + (u * w * Math.sin(turn) + v * h * Math.cos(turn)) / 2,
    ];
    const quad: Quad = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
    const [one, other, kind, n] = [
      chance() * 255,
      chance() * 255,
      chance(),
      2 + Math.floor(chance() * 7),
    ];
    fill(
      grey,
      width,
      height,
      quad,
      (u, v) => {
        if (kind < 0.4) return one;
        if (kind < 0.55) return (Math.floor(u * n) + Math.floor(v * n)) % 2 ? one : other;
        if (kind < 0.7) return Math.floor(v * n * 2) % 2 ? one : other;
        if (kind < 0.85) return Math.hypot(u - 0.5, v - 0.5) < 0.5 ? one : undefined;
        return u < 0.12 || v < 0.12 || u > 0.88 || v > 0.88
          ? Math.min(one, other) * 0.5
          : Math.sin(u * 71 + one) * Math.sin(v * 53 + other) > 0
            ? 235
            : 25;
      },
      false,
    );
  }
  // All people first, then all cards: nobody holds a card behind somebody's back.
  for (const card of held) {
    const behind = 60 + chance() * 120;
    fill(
      grey,
      width,
      height,
      paperOf(card, 0.85),
      (u, v) => (Math.hypot(u - 0.5, v - 0.5) < 0.5 ? behind : undefined),
      false,
    );
  }
  for (const card of held) {
    const cells = cellsOf(card.number);
    const upright = { ...card, lean: card.lean - card.turn * 90 };
    const [ink, paper] = [18 + chance() * 22, 205 + chance() * 45];
    fill(grey, width, height, paperOf(upright), (u, v) => {
      const [cx, cy] = [
        ((u - EDGE) / (1 - 2 * EDGE)) * CELLS_WHOLE,
        ((v - EDGE) / (1 - 2 * EDGE)) * CELLS_WHOLE,
      ];
      if (cx < 0 || cy < 0 || cx >= CELLS_WHOLE || cy >= CELLS_WHOLE) return paper;
      const [x, y] = [Math.floor(cx) - 1, Math.floor(cy) - 1];
      return x < 0 || y < 0 || x >= CELLS || y >= CELLS || cells[y * CELLS + x] ? ink : paper;
    });
    if (chance() < look.thumbs) {
      const edge = chance();
      const [tu, tv] =
        chance() < 0.5
          ? [edge, chance() < 0.5 ? 0.01 : 0.99]
          : [chance() < 0.5 ? 0.01 : 0.99, edge];
      const skin = 60 + chance() * 130;
      fill(grey, width, height, paperOf(upright), (u, v) =>
        Math.hypot((u - tu) * 1.2, v - tv) < 0.085 ? skin : undefined,
      );
    }
    if (chance() < look.glare) {
      const [gu, gv, wide] = [chance(), chance(), 0.1 + chance() * 0.22];
      const place = squareTo(paperOf(upright));
      const [gx, gy] = place(gu, gv);
      const reach = Math.ceil(card.side * wide * 2.2);
      for (let y = Math.max(0, Math.floor(gy - reach)); y < Math.min(height, gy + reach); y += 1)
        for (let x = Math.max(0, Math.floor(gx - reach)); x < Math.min(width, gx + reach); x += 1)
          grey[y * width + x] =
            (grey[y * width + x] as number) +
            210 *
              Math.exp(-(((x - gx) ** 2 + (y - gy) ** 2) / (2 * (card.side * wide * 0.6) ** 2)));
    }
  }
  const seen = blurred(grey, width, height, look.blur);
  const [ux, uy] = [chance() - 0.5, chance() - 0.5];
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light =
        look.dark * (1 + look.uneven * ((x / width - 0.5) * ux + (y / height - 0.5) * uy) * 2);
      const noise = (chance() + chance() + chance() + chance() - 2) * 1.73 * look.noise;
      out[y * width + x] = Math.max(
        0,
        Math.min(255, Math.round((seen[y * width + x] as number) * light + noise)),
      );
    }
  if (look.jpeg > 0) pressed(out, width, height, look.jpeg);
  return { grey: out, width, height, held };
}

function blurred(from: Float32Array, width: number, height: number, sigma: number): Float32Array {
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
function pressed(grey: Uint8Array, width: number, height: number, much: number): void {
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

export const LOOKS: Record<string, Look> = {
  typical: {
    blur: 0.7,
    noise: 4,
    glare: 0.08,
    uneven: 0.35,
    thumbs: 0.5,
    jpeg: 0.4,
    clutter: 1,
    dark: 0.85,
  },
  dim: {
    blur: 0.8,
    noise: 8,
    glare: 0.02,
    uneven: 0.4,
    thumbs: 0.5,
    jpeg: 0.5,
    clutter: 1,
    dark: 0.42,
  },
  blurred: {
    blur: 1.25,
    noise: 4,
    glare: 0.05,
    uneven: 0.3,
    thumbs: 0.5,
    jpeg: 0.4,
    clutter: 1,
    dark: 0.85,
  },
  glare: {
    blur: 0.7,
    noise: 4,
    glare: 0.45,
    uneven: 0.5,
    thumbs: 0.5,
    jpeg: 0.4,
    clutter: 1,
    dark: 0.9,
  },
};
export const CLEAN: Look = {
  blur: 0.4,
  noise: 1,
  glare: 0,
  uneven: 0,
  thumbs: 0,
  jpeg: 0,
  clutter: 0.3,
  dark: 0.9,
};
