/** A square card that is held up: its number says who, its turn says the answer. Numbers are dealt at random and tied to nobody. */
import { ANSWERS, type Answer } from '../card/level.ts';

/** Inner cells along a side; one black cell of border stands round them, and white paper a fifth of the whole outside. */
export const CELLS = 5;
/** With the border. */
export const CELLS_WHOLE = CELLS + 2;

/** The k-th answer is given by turning the k-th side of the upright card to the top: 0 top, 1 right, 2 bottom, 3 left. */
export const ANSWER_AT_TOP: readonly Answer[] = ANSWERS;

export interface Seen {
  number: number;
  answer: Answer;
  /** Of the black square in the picture, in pixels; clockwise from the top left corner of the upright card. */
  corners: [number, number][];
  /** Mean side in pixels. */
  side: number;
}

/** For tables, where a misread number would cost most. */
export const TABLE_NUMBERS = 80;
export const NUMBERS = 240;

/** The cells as they look when the k-th side is at the top: index of the upright cell for each cell that is seen. */
export const turnedIndex = (turn: number): number[] =>
  Array.from({ length: CELLS * CELLS }, (_, at) => {
    let [x, y] = [at % CELLS, Math.floor(at / CELLS)];
    for (let quarter = 0; quarter < turn; quarter += 1) [x, y] = [CELLS - 1 - y, x];
    return y * CELLS + x;
  });
