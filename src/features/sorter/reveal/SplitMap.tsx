import { SHORT_ANSWERS } from '../../../model/card/answer.words.ts';
import { ANSWERS, type Answer } from '../../../model/card/level.ts';
import { SPLIT_WORDS } from './reveal.words.ts';
import { splitSentence, type SplitRow } from './split.ts';
import SplitTable from './SplitTable.tsx';
import './split.css';

const [LEFT, ZONE, ROW, TOP, ASIDE] = [30, 92, 50, 46, 138] as const;
const WIDTH = LEFT + 3 * ZONE + ASIDE;
const middleOf = (answer: Answer): number =>
  answer === 'depends'
    ? LEFT + 3 * ZONE + ASIDE / 2
    : LEFT + (ANSWERS.indexOf(answer) + 0.5) * ZONE;

/** The whole card as one drawing: where you two stand on each response, and where the closest fit lies. The table beneath says the same. */
export default function SplitMap({ rows }: { rows: SplitRow[] }) {
  const height = TOP + rows.length * ROW + 4;
  return (
    <figure class="split">
      <figcaption>{splitSentence(rows)}</figcaption>
      <svg class="split__map" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {ANSWERS.map((answer) => (
          <g key={answer} data-answer={answer}>
            <rect
              class="split__zone"
              x={middleOf(answer) - (answer === 'depends' ? ASIDE : ZONE) / 2 + 2}
              y="4"
              width={(answer === 'depends' ? ASIDE : ZONE) - 4}
              height={height - 8}
              rx="8"
            />
            <text class="split__head" x={middleOf(answer)} y="28">
              {SHORT_ANSWERS[answer]}
            </text>
          </g>
        ))}
        {rows.map((row, at) => (
          <Row key={row.id} row={row} y={TOP + (at + 0.5) * ROW} />
        ))}
      </svg>
      <p class="split__key">
        <Key kind="fit">{SPLIT_WORDS.closestFit}</Key> <Key kind="both">{SPLIT_WORDS.youTwo}</Key>{' '}
        <Key kind="one">{SPLIT_WORDS.oneOfYou}</Key>
      </p>
      <SplitTable rows={rows} />
    </figure>
  );
}

function Row({ row: { id, answers, fits, talk }, y }: { row: SplitRow; y: number }) {
  const spots = answers.map(middleOf).sort((left, right) => left - right);
  const [from, to] = [fits[0], fits.at(-1)];
  return (
    <g class="split__row" data-talk={talk ? '' : undefined}>
      <path class="split__line" d={`M${LEFT + 6} ${y}H${LEFT + 3 * ZONE - 6}`} />
      <text class="split__letter" x="14" y={y + 6}>
        {id}
      </text>
      {from && to && (
        <rect
          class="split__fit"
          data-answer={from}
          x={middleOf(from) - 36}
          y={y - 17}
          width={middleOf(to) - middleOf(from) + 72}
          height="34"
          rx="17"
        />
      )}
      {spots.length === 2 && <path class="split__between" d={`M${spots[0]} ${y}H${spots[1]}`} />}
      {spots.map((x) => (
        <g key={x} class="split__you">
          <circle cx={x} cy={y} r={spots.length === 1 ? 13 : 11} />
          {(spots.length === 1 ? [-4.6, 4.6] : [0]).map((dx) => (
            <circle key={dx} class="split__dot" cx={x + dx} cy={y} r="3.2" />
          ))}
        </g>
      ))}
    </g>
  );
}

function Key({ kind, children }: { kind: 'fit' | 'both' | 'one'; children: string }) {
  return (
    <span class="split__sign">
      <svg viewBox="0 0 40 28" aria-hidden="true">
        {kind === 'fit' ? (
          <rect
            class="split__fit"
            data-answer="changing"
            x="2"
            y="4"
            width="36"
            height="20"
            rx="10"
          />
        ) : (
          <g class="split__you">
            <circle cx="20" cy="14" r={kind === 'both' ? 12 : 10} />
            {(kind === 'both' ? [-4, 4] : [0]).map((dx) => (
              <circle key={dx} class="split__dot" cx={20 + dx} cy="14" r="3" />
            ))}
          </g>
        )}
      </svg>
      {children}
    </span>
  );
}
