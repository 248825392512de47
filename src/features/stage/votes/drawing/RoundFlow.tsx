import LevelMark from '../../../../parts/LevelMark.tsx';
import { ANSWERS, ANSWER_WORDS, type Answer } from '../../../../model/card/level.ts';
import { noCounts, sumOf, type Counts } from '../../../../model/session/round.ts';
import { bandsOf, FLOW, segmentsOf, type Segment } from './flow.ts';
import '../votes.css';

const SHORT: Record<Answer, string> = {
  beating: 'one child',
  changing: 'everyone here',
  supercharged: 'the cause',
  depends: 'it depends',
};

export interface Result {
  first: Counts | null;
  second: Counts | null;
  flow: number[][] | null;
  about: boolean;
  moved: string;
}

/** Before and after the talk, side by side, and who moved where. The table beneath says the same. */
export default function RoundFlow({
  result: { first, second, flow, about, moved },
  open = false,
}: {
  result: Result;
  open?: boolean;
}) {
  const [one, other] = [first ?? second ?? noCounts(), first && second ? second : null];
  const said = (answer: Answer) =>
    `${about ? 'about ' : ''}${one[answer]}${other ? `, then ${about ? 'about ' : ''}${other[answer]}` : ''}`;
  return (
    <figure class="flow">
      <svg
        class={`flow__map${other ? '' : ' flow__map--one'}`}
        viewBox={other ? `0 0 ${FLOW.width} ${FLOW.height}` : `60 0 420 ${FLOW.height}`}
        aria-hidden="true"
      >
        {other &&
          bandsOf(one, other, flow).map((band) => (
            <path
              key={`${band.from}-${band.to}`}
              class="flow__band"
              data-answer={band.from}
              data-moved={band.moved ? '' : undefined}
              data-unknown={flow ? undefined : ''}
              d={band.path}
            />
          ))}
        <text class="flow__head" x={FLOW.left + FLOW.thick / 2} y="32" text-anchor="middle">
          {other ? 'First' : `${about ? 'About ' : ''}${sumOf(one)}`}
        </text>
        {segmentsOf(one).map((segment) => (
          <Bar
            key={segment.answer}
            segment={segment}
            x={FLOW.left}
            side={other ? 'left' : 'both'}
            about={about}
          />
        ))}
        {other && (
          <text class="flow__head" x={FLOW.right + FLOW.thick / 2} y="32" text-anchor="middle">
            After the talk
          </text>
        )}
        {other &&
          segmentsOf(other).map((segment) => (
            <Bar key={segment.answer} segment={segment} x={FLOW.right} side="right" about={about} />
          ))}
      </svg>
      {moved && <figcaption class="flow__moved">{moved}</figcaption>}
      <details class={open ? 'flow__table' : 'flow__table hidden-words'} open={!open}>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Answer</th>
              <th scope="col">{other ? 'First, then after the talk' : 'How many'}</th>
            </tr>
          </thead>
          <tbody>
            {ANSWERS.map((answer) => (
              <tr key={answer}>
                <th scope="row">
                  {ANSWER_WORDS[answer].name}, {ANSWER_WORDS[answer].gloss}
                </th>
                <td>{said(answer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {flow && (
          <ul>
            {ANSWERS.flatMap((from, row) =>
              ANSWERS.flatMap((to, column) =>
                from !== to && (flow[row]?.[column] ?? 0) > 0
                  ? [
                      <li key={`${from}-${to}`}>
                        {flow[row]?.[column]} from {SHORT[from]} to {SHORT[to]}
                      </li>,
                    ]
                  : [],
              ),
            )}
          </ul>
        )}
      </details>
    </figure>
  );
}

function Bar({
  segment: { answer, count, from, until, label },
  x,
  side,
  about,
}: {
  segment: Segment;
  x: number;
  side: 'left' | 'right' | 'both';
  about: boolean;
}) {
  const words = side !== 'left';
  return (
    <g data-answer={answer}>
      <rect
        class="flow__bar"
        x={x}
        y={from}
        width={FLOW.thick}
        height={Math.max(2, until - from - 2)}
        rx="5"
      />
      {side === 'left' ? (
        <text class="flow__count" x={x - 10} y={label + 11} text-anchor="end">
          {about ? '~' : ''}
          {count}
        </text>
      ) : (
        <>
          <text class="flow__count" x={x + FLOW.thick + 10} y={label + 11}>
            {about ? '~' : ''}
            {count}
          </text>
          <svg class="flow__mark" x={x + FLOW.thick + 62} y={label - 15} width="30" height="30">
            <LevelMark answer={answer} />
          </svg>
        </>
      )}
      {words && (
        <text class="flow__word" x={x + FLOW.thick + 98} y={label + 9}>
          {SHORT[answer]}
        </text>
      )}
    </g>
  );
}
