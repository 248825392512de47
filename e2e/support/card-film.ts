/** A made film of a room that holds up vote cards, for a browser that takes it for its camera. Uncompressed, so that nothing is needed to make it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANSWERS, type Answer } from '../../src/model/card/level.ts';
import { ANSWER_AT_TOP, CELLS } from '../../src/model/vote-card/marker.ts';
import { cellsOf } from '../../src/model/vote-card/marker-codes.ts';

const [WIDE, HIGH, ACROSS, DOWN, SIDE, FRAMES] = [1280, 720, 8, 5, 60, 8];
export const FILM_NUMBERS = Array.from({ length: ACROSS * DOWN }, (_, index) => index + 1);

/** Uneven on purpose: 40 cards are 16, 12, 8 and 4. */
export const answerOf = (number: number): Answer =>
  ANSWERS[number % 10 < 4 ? 0 : number % 10 < 7 ? 1 : number % 10 < 9 ? 2 : 3] ?? 'depends';
export const FILM_ANSWERS = ANSWERS.map(
  (answer) => FILM_NUMBERS.filter((number) => answerOf(number) === answer).length,
);

/** The same noise in every film. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

/** How light a point of a card is, in sides of its pattern from its middle and upright; nothing beside the card. */
function lightAt(x: number, y: number, cells: boolean[]): number | undefined {
  if (Math.abs(x) > 0.7 || Math.abs(y) > 0.7) return;
  const [column, row] = [Math.floor((x + 0.5) * (CELLS + 2)), Math.floor((y + 0.5) * (CELLS + 2))];
  if (column < 0 || row < 0 || column > CELLS + 1 || row > CELLS + 1) return 205;
  const isBorder = column === 0 || row === 0 || column > CELLS || row > CELLS;
  return isBorder || cells[(row - 1) * CELLS + column - 1] ? 45 : 205;
}

function frame(index: number): Buffer {
  const grain = noise(index + 7);
  const light = Buffer.alloc(WIDE * HIGH);
  for (let at = 0; at < light.length; at += 1)
    light[at] = 150 + Math.round(12 * Math.sin(at / 397)) + Math.round(6 * grain());
  for (const number of FILM_NUMBERS) {
    const cells = cellsOf(number);
    const [middleX, middleY] = [
      (((number - 1) % ACROSS) + 0.5) * (WIDE / ACROSS) + 2 * grain(),
      (Math.floor((number - 1) / ACROSS) + 0.5) * (HIGH / DOWN) + 2 * grain(),
    ];
    // The side that says the answer is at the top; hands are never quite level.
    const turn =
      ((360 - 90 * ANSWER_AT_TOP.indexOf(answerOf(number)) + (((number * 13) % 17) - 8)) *
        Math.PI) /
      180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    for (let y = Math.round(middleY) - SIDE; y < middleY + SIDE; y += 1)
      for (let x = Math.round(middleX) - SIDE; x < middleX + SIDE; x += 1) {
        let sum = 0;
        let inside = 0;
        for (const [partX, partY] of [
          [0.25, 0.25],
          [0.75, 0.25],
          [0.25, 0.75],
          [0.75, 0.75],
        ] as const) {
          const [fromX, fromY] = [(x + partX - middleX) / SIDE, (y + partY - middleY) / SIDE];
          const found = lightAt(cos * fromX + sin * fromY, cos * fromY - sin * fromX, cells);
          if (found !== undefined) {
            sum += found;
            inside += 1;
          }
        }
        const at = y * WIDE + x;
        if (inside > 0)
          light[at] = Math.round((sum + (4 - inside) * (light[at] ?? 0)) / 4 + 6 * grain());
      }
  }
  return Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDE * HIGH) / 2, 128)]);
}

/** Writes the film beside nothing of ours; `tidy` takes it away again. */
export function makeCardFilm(): { path: string; tidy: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'odds-film-'));
  const path = join(folder, 'room.y4m');
  writeFileSync(
    path,
    Buffer.concat([
      Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F10:1 Ip A1:1 C420\n`),
      ...Array.from({ length: FRAMES }, (_, index) => frame(index)),
    ]),
  );
  return { path, tidy: () => rmSync(folder, { recursive: true, force: true }) };
}
