/** The drawing of two votes side by side: two columns, and bands between them. Pure; units of the drawing, 720 by 440. */
import { ANSWERS, type Answer } from '../../../../model/card/level.ts';
import { sumOf, type Counts } from '../../../../model/session/round.ts';

export const FLOW = {
  width: 720,
  height: 440,
  top: 50,
  bottom: 430,
  left: 104,
  right: 400,
  thick: 46,
} as const;
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
  const sum = Math.max(1, sumOf(counts));
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
  const labels = segments.map(({ label }) => label);
  for (let at = 0, least: number = FLOW.top + 14; at < labels.length; at += 1) {
    labels[at] = Math.max(labels[at] ?? 0, least);
    least = (labels[at] ?? 0) + APART;
  }
  let most = FLOW.bottom - 12;
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    labels[at] = Math.min(labels[at] ?? 0, most);
    most = (labels[at] ?? 0) - APART;
  }
  return segments.map((segment, at) => ({ ...segment, label: labels[at] ?? segment.label }));
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
      const [one, other] = [find(left, answer), find(right, answer)];
      return one && other
        ? [
            {
              from: answer,
              to: answer,
              count: other.count - one.count,
              moved: false,
              path: bandPath(one.from, one.until - one.from, other.from, other.until - other.from),
            },
          ]
        : [];
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
      const [one, other] = [find(left, from), find(right, to)];
      if (count === 0 || !one || !other) return [];
      const [y1, h1] = take(usedLeft, one, Math.min(count, one.count));
      const [y2, h2] = take(usedRight, other, Math.min(count, other.count));
      return [{ from, to, count, moved: from !== to, path: bandPath(y1, h1, y2, h2) }];
    }),
  );
}
