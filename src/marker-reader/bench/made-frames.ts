/** Made frames of a room that holds up cards, for the bench and the tests. Seeded: the same seed, the same frame. Grey values, 0 to 255. */
import { CELLS, CELLS_WHOLE } from '../../model/vote-card/marker.ts';
import { cellsOf } from '../../model/vote-card/marker-codes.ts';
import type { Point, Quad } from '../square/grey.ts';
import { squareTo } from '../square/sight.ts';
import { fill } from './fill.ts';
import { paperOf, type Held } from './held.ts';
import { blurred, pressed } from './lens.ts';
import type { Look } from './looks.ts';

export interface Frame {
  grey: Uint8Array;
  width: number;
  height: number;
  held: Held[];
}

interface Picture {
  grey: Float32Array;
  width: number;
  height: number;
}
type Chance = () => number;

/** Lines must stay in their order: each asks the chance for its share of the seed. */
export function drawFrame(
  chance: Chance,
  width: number,
  height: number,
  held: Held[],
  look: Look,
): Frame {
  const picture = { grey: new Float32Array(width * height), width, height };
  const wall = 90 + chance() * 90;
  picture.grey.fill(wall);
  for (let thing = 0; thing < 260 * look.clutter; thing += 1) drawThing(chance, picture);
  // All people first, then all cards: nobody holds a card behind somebody's back.
  for (const card of held) drawPerson(chance, picture, card);
  for (const card of held) {
    const upright = { ...card, lean: card.lean - card.turn * 90 };
    drawCard(chance, picture, upright);
    if (chance() < look.thumbs) drawThumb(chance, picture, upright);
    if (chance() < look.glare) drawGlare(chance, picture, upright);
  }
  const seen = blurred(picture.grey, width, height, look.blur);
  const grey = lit(chance, { grey: seen, width, height }, look);
  if (look.jpeg > 0) pressed(grey, width, height, look.jpeg);
  return { grey, width, height, held };
}

/** A cluttered room: posters, shelves, windows, people, and things with squares on them. */
function drawThing(chance: Chance, { grey, width, height }: Picture): void {
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

function drawPerson(chance: Chance, { grey, width, height }: Picture, card: Held): void {
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

const EDGE = 0.2 / 1.4;
function drawCard(chance: Chance, { grey, width, height }: Picture, upright: Held): void {
  const cells = cellsOf(upright.number);
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
}

function drawThumb(chance: Chance, { grey, width, height }: Picture, upright: Held): void {
  const edge = chance();
  const [tu, tv] =
    chance() < 0.5 ? [edge, chance() < 0.5 ? 0.01 : 0.99] : [chance() < 0.5 ? 0.01 : 0.99, edge];
  const skin = 60 + chance() * 130;
  fill(grey, width, height, paperOf(upright), (u, v) =>
    Math.hypot((u - tu) * 1.2, v - tv) < 0.085 ? skin : undefined,
  );
}

function drawGlare(chance: Chance, { grey, width, height }: Picture, upright: Held): void {
  const [gu, gv, wide] = [chance(), chance(), 0.1 + chance() * 0.22];
  const place = squareTo(paperOf(upright));
  const [gx, gy] = place(gu, gv);
  const reach = Math.ceil(upright.side * wide * 2.2);
  for (let y = Math.max(0, Math.floor(gy - reach)); y < Math.min(height, gy + reach); y += 1)
    for (let x = Math.max(0, Math.floor(gx - reach)); x < Math.min(width, gx + reach); x += 1)
      grey[y * width + x] =
        (grey[y * width + x] as number) +
        210 * Math.exp(-(((x - gx) ** 2 + (y - gy) ** 2) / (2 * (upright.side * wide * 0.6) ** 2)));
}

/** Uneven light and the noise of a chip. */
function lit(chance: Chance, { grey, width, height }: Picture, look: Look): Uint8Array {
  const [ux, uy] = [chance() - 0.5, chance() - 0.5];
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light =
        look.dark * (1 + look.uneven * ((x / width - 0.5) * ux + (y / height - 0.5) * uy) * 2);
      const noise = (chance() + chance() + chance() + chance() - 2) * 1.73 * look.noise;
      out[y * width + x] = Math.max(
        0,
        Math.min(255, Math.round((grey[y * width + x] as number) * light + noise)),
      );
    }
  return out;
}
