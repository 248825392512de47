/** How a vote card falls onto paper, in millimetres. Pure. */
import type { Answer } from '../../../model/card/level.ts';
import { ANSWER_AT_TOP, CELLS } from '../../../model/vote-card/marker.ts';
import { cellsOf } from '../../../model/vote-card/marker-codes.ts';
import { VOTE_CARDS_WORDS } from './vote-cards.words.ts';

export const SET_SIZES = [8, 12, 24, 40] as const;
export type SetSize = (typeof SET_SIZES)[number];

/** The pattern as large as the paper allows: with its white margin of a fifth all round it is 1.4 times its side. */
export const VOTE_PAPERS = {
  a5: {
    marker: 105,
    wide: 210,
    high: 148.5,
    mark: 24,
    words: 8.4,
    gloss: 4.7,
    hint: 4.4,
  },
  a4: {
    marker: 150,
    wide: 210,
    high: 297,
    mark: 34,
    words: 11.5,
    gloss: 6,
    hint: 4.4,
  },
} as const;
export type VotePaper = keyof typeof VOTE_PAPERS;
export const PAPER_KINDS: readonly VotePaper[] = ['a5', 'a4'];

export interface VoteSet {
  id: string;
  size: SetSize;
  paper: VotePaper;
  title: string;
  about: string;
  numbers: number[];
}
export const VOTE_SETS: VoteSet[] = SET_SIZES.flatMap((size) =>
  PAPER_KINDS.map((paper) => ({
    id: `${size}${paper === 'a4' ? '-a4' : ''}`,
    size,
    paper,
    title: VOTE_CARDS_WORDS.set(size, VOTE_CARDS_WORDS.paper[paper].name),
    about: VOTE_CARDS_WORDS.aboutSet(VOTE_CARDS_WORDS.paper[paper].how),
    numbers: Array.from({ length: size }, (_, index) => index + 1),
  })),
);

/** Pages of paper in a set: an A4 card has two, and so has its start sheet, or the backs would slip by one. */
export const pagesOf = ({ size, paper }: Pick<VoteSet, 'size' | 'paper'>): number =>
  paper === 'a5' ? 1 + size : 2 + 2 * size;

/**
 * The white of a pattern inside its black square, as one path. One cell is one unit, and the black border is one cell wide.
 * Runs are drawn along rows and along columns, so that no two white cells meet in a seam: printers draw seams as hairlines.
 */
export function whiteOf(number: number): string {
  const cells = cellsOf(number);
  const isWhite = (row: number, column: number) =>
    column < CELLS && cells[row * CELLS + column] === false;
  const path: string[] = [];
  for (let line = 0; line < CELLS; line += 1)
    for (let from = 0; from < CELLS; from += 1) {
      const along = (cell: (at: number) => boolean) => {
        let length = 0;
        while (cell(from + length)) length += 1;
        return from > 0 && cell(from - 1) ? 0 : length;
      };
      const across = along((at) => isWhite(line, at));
      const down = along((at) => isWhite(at, line));
      if (across > 0) path.push(`M${from + 1} ${line + 1}h${across}v1h-${across}z`);
      if (down > 1) path.push(`M${line + 1} ${from + 1}h1v${down}h-1z`);
    }
  return path.join('');
}

export type Edge = 'top' | 'left' | 'bottom' | 'right';
/**
 * The back of the card, as its holder looks at it with the pattern upright for the camera. Holder and camera face one another, so top
 * stays top and bottom stays bottom, but what the camera calls the right side (1) is on the holder's left, and the left side (3) on the right.
 */
export const HOLDER_EDGES: readonly { edge: Edge; side: number }[] = [
  { edge: 'top', side: 0 },
  { edge: 'left', side: 1 },
  { edge: 'bottom', side: 2 },
  { edge: 'right', side: 3 },
];
/** Where the words of an edge are drawn: their top at that edge, upright once it is turned up. */
export function placeAt(edge: Edge, wide: number, high: number, clear = 8): string {
  if (edge === 'top') return `translate(${wide / 2} ${clear})`;
  if (edge === 'bottom') return `translate(${wide / 2} ${high - clear}) rotate(180)`;
  return edge === 'left'
    ? `translate(${clear} ${high / 2}) rotate(-90)`
    : `translate(${wide - clear} ${high / 2}) rotate(90)`;
}
export const answerAt = (side: number): Answer => ANSWER_AT_TOP[side] ?? 'depends';

/** How far a drawing of the upright pattern is turned, clockwise and in degrees, so that a side comes to the top. */
export const turnFor = (side: number): number => (360 - side * 90) % 360;
