/** The drawing of two votes side by side: two columns, and bands between them. Pure; units of the drawing, 440 high. */
import { ANSWERS, type Answer } from '../../../../model/card/level.ts';
import { sumOf, type Counts } from '../../../../model/session/round.ts';

export const FLOW = {
  height: 440,
  top: 50,
  bottom: 430,
  left: 104,
  right: 400,
  thick: 46,
} as const;
/** Of one sign of a number, as the style sheet draws it: wide enough for any digit and for "about". */
const SIGN = 22;
/** Between a bar and its number, and between what stands in one line after it. */
const GAP = 10;
const MARK = 30;
/** "everyone here", the longest word beside a bar. */
const LONGEST_WORD = 186;

/** Where the number, the mark and the word of each answer stand, measured from the left edge of their bar. */
export interface Labels {
  /** How wide the widest number is. */
  number: number;
  count: number;
  mark: number;
  word: number;
}

/** However long the numbers are, a mark never lies over one. `columns` are all that are drawn. */
export function labelsOf(columns: readonly Counts[], about: boolean): Labels {
  const most = Math.max(...columns.flatMap((counts) => ANSWERS.map((answer) => counts[answer])));
  const signs = String(most).length + (about ? 1 : 0);
  const number = Math.max(2, signs) * SIGN;
  const count = FLOW.thick + GAP;
  const mark = count + number + 8;
  return { number, count, mark, word: mark + MARK + 6 };
}

/** The part of the drawing that is shown: as much as the numbers on both sides need. */
export function viewOf({ number, word }: Labels, columns: 1 | 2): string {
  if (columns === 1) return box(FLOW.left - 44, FLOW.left + word + LONGEST_WORD);
  const left = FLOW.left - GAP - number - 4;
  return box(Math.min(0, left), FLOW.right + word + LONGEST_WORD);
}
const box = (from: number, until: number) => `${from} 0 ${until - from} ${FLOW.height}`;

/** Labels closer than this would run into one another. */
const APART = 44;

export interface Segment {
  answer: Answer;
  count: number;
  from: number;
  until: number;
  label: number;
}
export interface Band {
  from: Answer;
  to: Answer;
  count: number;
  moved: boolean;
  path: string;
}

/** One column: how high each answer stands in it, and where its label fits. */
export function segmentsOf(counts: Counts): Segment[] {
  const sum = sumOf(counts);
  const tall = FLOW.bottom - FLOW.top;
  let y: number = FLOW.top;
  const segments = ANSWERS.filter((answer) => counts[answer] > 0).map((answer) => {
    const from = y;
    y += (counts[answer] / sum) * tall;
    return { answer, count: counts[answer], from, until: y, label: (from + y) / 2 };
  });
  return spread(segments);
}

/** Labels keep their order, stand apart, and stay inside. */
function spread(segments: Segment[]): Segment[] {
  let least = FLOW.top + 14;
  const down = segments.map((segment) => {
    const label = Math.max(segment.label, least);
    least = label + APART;
    return { ...segment, label };
  });
  let most = FLOW.bottom - 12;
  const up = down.toReversed().map((segment) => {
    const label = Math.min(segment.label, most);
    most = label - APART;
    return { ...segment, label };
  });
  return up.toReversed();
}

const bandPath = (y1: number, h1: number, y2: number, h2: number): string => {
  const [x1, x2] = [FLOW.left + FLOW.thick, FLOW.right];
  const middle = (x1 + x2) / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${x1} ${round(y1)}C${middle} ${round(y1)} ${middle} ${round(y2)} ${x2} ${round(y2)}V${round(y2 + h2)}C${middle} ${round(y2 + h2)} ${middle} ${round(y1 + h1)} ${x1} ${round(y1 + h1)}Z`;
};

/** Bands of people who stayed or moved. Without a flow, each answer is joined to itself: how many, not who. */
export function bandsOf(first: Counts, second: Counts, flow: number[][] | null): Band[] {
  const [left, right] = [segmentsOf(first), segmentsOf(second)];
  const find = (column: Segment[], answer: Answer) =>
    column.find((segment) => segment.answer === answer);
  if (!flow)
    return ANSWERS.flatMap((answer) => {
      const [before, after] = [find(left, answer), find(right, answer)];
      if (!before || !after) return [];
      const path = bandPath(
        before.from,
        before.until - before.from,
        after.from,
        after.until - after.from,
      );
      return [{ from: answer, to: answer, count: after.count - before.count, moved: false, path }];
    });
  const usedLeft = new Map<Answer, number>();
  const usedRight = new Map<Answer, number>();
  const take = (used: Map<Answer, number>, segment: Segment, count: number) => {
    const tall = ((segment.until - segment.from) / segment.count) * count;
    const from = segment.from + (used.get(segment.answer) ?? 0);
    used.set(segment.answer, (used.get(segment.answer) ?? 0) + tall);
    return [from, tall] as const;
  };
  return ANSWERS.flatMap((from, row) =>
    ANSWERS.flatMap((to, column) => {
      const count = flow[row]?.[column] ?? 0;
      const [before, after] = [find(left, from), find(right, to)];
      if (count === 0 || !before || !after) return [];
      const [y1, h1] = take(usedLeft, before, Math.min(count, before.count));
      const [y2, h2] = take(usedRight, after, Math.min(count, after.count));
      return [{ from, to, count, moved: from !== to, path: bandPath(y1, h1, y2, h2) }];
    }),
  );
}

/** Only those who moved, from each answer to each other one. */
export const movesOf = (flow: number[][]): { from: Answer; to: Answer; people: number }[] =>
  ANSWERS.flatMap((from, row) =>
    ANSWERS.map((to, column) => ({ from, to, people: flow[row]?.[column] ?? 0 })),
  ).filter(({ from, to, people }) => from !== to && people > 0);
