import LevelMark from '../../../../parts/LevelMark.tsx';
import type { Counts } from '../../../../model/session/round.ts';
import type { Answer } from '../../../../model/card/level.ts';
import { SHORT_ANSWERS } from '../../../../model/card/answer.words.ts';
import { DRAWING_WORDS } from './drawing.words.ts';
import { FLOW, segmentsOf, type Labels, type Segment } from './flow.ts';

interface Props {
  counts: Counts;
  head: string;
  x: number;
  /** Left of the bands, right of them, or the only column. */
  side: 'left' | 'right' | 'alone';
  about: boolean;
  labels: Labels;
}

/** One vote: how high each answer stands, with its number, mark and word. */
export default function Column({ counts, head, x, side, about, labels }: Props) {
  const isAlone = side === 'alone';
  return (
    <>
      <text
        class="flow__head"
        x={isAlone ? x : x + FLOW.thick / 2}
        y="32"
        text-anchor={isAlone ? 'start' : 'middle'}
      >
        {head}
      </text>
      {segmentsOf(counts).map((segment) => (
        <g key={segment.answer} data-answer={segment.answer}>
          <rect
            class="flow__bar"
            x={x}
            y={segment.from}
            width={FLOW.thick}
            height={Math.max(2, segment.until - segment.from - 2)}
            rx="5"
          />
          {side === 'left' ? (
            <text class="flow__count" x={x - 10} y={segment.label + 11} text-anchor="end">
              {DRAWING_WORDS.count(segment.count, about)}
            </text>
          ) : (
            <Label segment={segment} x={x} about={about} labels={labels} />
          )}
        </g>
      ))}
    </>
  );
}

interface LabelProps {
  segment: Segment;
  x: number;
  about: boolean;
  labels: Labels;
}
const Label = ({ segment: { answer, count, label }, x, about, labels }: LabelProps) => (
  <>
    <text class="flow__count" x={x + labels.count} y={label + 11}>
      {DRAWING_WORDS.count(count, about)}
    </text>
    <svg class="flow__mark" x={x + labels.mark} y={label - 15} width="30" height="30">
      <LevelMark answer={answer} />
    </svg>
    <Word answer={answer} x={x + labels.word} y={label + 9} />
  </>
);

/** The long fourth answer stands in two lines, so that it stays inside the drawing. */
function Word({ answer, x, y }: { answer: Answer; x: number; y: number }) {
  const [first = '', ...rest] = SHORT_ANSWERS[answer].split(/(?<=,) /);
  const second = rest.join(' ');
  return (
    <text
      class={second ? 'flow__word flow__word--two' : 'flow__word'}
      x={x}
      y={second ? y - 10 : y}
    >
      {first}
      {second && (
        <tspan x={x} dy="20">
          {second}
        </tspan>
      )}
    </text>
  );
}
