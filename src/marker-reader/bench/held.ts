/** Cards that a made room holds up, dealt by a seeded chance: the same seed, the same room. */
import type { Point, Quad } from '../square/grey.ts';

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
