/** All cards in all turns as a camera would see them, and which of them is nearest to what was seen. Pure. */
import { CELLS, NUMBERS, turnedIndex } from '../../model/vote-card/marker.ts';
import { cellsOf } from '../../model/vote-card/marker-codes.ts';

const INNER = CELLS * CELLS;
/** A lens mixes each cell with those beside it: how much of a neighbour is seen, for a sharp and for a blurred picture. */
const BLURS = [0, 0.32] as const;

export interface Pattern {
  number: number;
  turn: number;
}
const PATTERNS: Pattern[] = [];
const SHAPES: Float32Array[] = [];

/** All cards in all turns as they would be seen, black 1 and white -1, with nothing left of their mean and of length 1. */
function learn(): void {
  for (let number = 1; number <= NUMBERS; number += 1)
    for (let turn = 0; turn < 4; turn += 1) PATTERNS.push({ number, turn });
  for (const blur of BLURS) {
    const shapes = new Float32Array(PATTERNS.length * INNER);
    for (const [at, { number, turn }] of PATTERNS.entries()) {
      const upright = cellsOf(number);
      const seen = turnedIndex(turn).map((index) => (upright[index] ? 1 : -1));
      const cell = (x: number, y: number) =>
        x < 0 || y < 0 || x >= CELLS || y >= CELLS ? 1 : (seen[y * CELLS + x] as number);
      const mixed = Array.from({ length: INNER }, (_, index) => {
        const [x, y] = [index % CELLS, Math.floor(index / CELLS)];
        return (
          (1 - blur) * (1 - blur) * cell(x, y) +
          ((blur * (1 - blur)) / 2) *
            (cell(x - 1, y) + cell(x + 1, y) + cell(x, y - 1) + cell(x, y + 1)) +
          ((blur * blur) / 4) *
            (cell(x - 1, y - 1) + cell(x + 1, y - 1) + cell(x - 1, y + 1) + cell(x + 1, y + 1))
        );
      });
      shapes.set(centred(mixed), at * INNER);
    }
    SHAPES.push(shapes);
  }
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return values.map((value) => (value - mean) / length);
}

interface Best {
  at: number;
  fit: number;
  second: number;
}

/** The pattern nearest to these cells, black 1 and white -1, if it is near enough and the next one far enough. */
export function nearestPattern(cells: readonly number[]): Pattern | undefined {
  if (PATTERNS.length === 0) learn();
  const { at, fit, second } = bestOf(centred(cells));
  if (fit < LEAST_FIT || fit - second < LEAST_LEAD) return;
  const pattern = PATTERNS[at] as Pattern;
  return cellsAstray(pattern, cells) > MOST_ASTRAY ? undefined : pattern;
}

function bestOf(shape: readonly number[]): Best {
  const best: Best = { at: -1, fit: -1, second: -1 };
  for (const shapes of SHAPES)
    for (let at = 0, from = 0; at < PATTERNS.length; at += 1, from += INNER) {
      let fit = 0;
      for (let cell = 0; cell < INNER; cell += 1)
        fit += (shape[cell] as number) * (shapes[from + cell] as number);
      if (fit > best.fit) {
        if (best.at !== at) best.second = Math.max(best.second, best.fit);
        best.at = at;
        best.fit = fit;
      } else if (at !== best.at && fit > best.second) best.second = fit;
    }
  return best;
}

/** What merely resembles a pattern once its mean is gone, such as a poster with a dark frame, has many cells on the wrong side of grey. */
function cellsAstray({ number, turn }: Pattern, cells: readonly number[]): number {
  const upright = cellsOf(number);
  return turnedIndex(turn).filter((index, at) => upright[index] !== (cells[at] as number) > 0)
    .length;
}

/** Chosen on frames made for it, and proved on others: see ../bench/bench.ts. */
const LEAST_FIT = 0.82;
const LEAST_LEAD = 0.19;
const MOST_ASTRAY = 3;
