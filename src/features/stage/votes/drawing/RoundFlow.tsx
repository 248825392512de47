import { noCounts, sumOf } from '../../../../model/session/round.ts';
import type { Result } from '../../../../model/session/round-result.ts';
import Column from './Column.tsx';
import { DRAWING_WORDS } from './drawing.words.ts';
import { bandsOf, FLOW, labelsOf, viewOf } from './flow.ts';
import RoundTable from './RoundTable.tsx';
import './flow.css';

interface Props {
  result: Result;
  /** At the desk the table is opened by a press; on the wall it is there for the ear alone, and nothing can be pressed. */
  atDesk?: boolean;
}

/** Before and after the talk, side by side, and who moved where. The table beneath says the same. */
export default function RoundFlow({ result, atDesk = false }: Props) {
  const { first, second, flow, about, moved } = result;
  const before = first ?? second ?? noCounts();
  const after = first && second ? second : null;
  const labels = labelsOf(after ? [before, after] : [before], about);
  const table = <RoundTable before={before} after={after} flow={flow} about={about} />;
  return (
    <figure class="flow">
      <svg
        class={`flow__map${after ? '' : ' flow__map--one'}`}
        viewBox={viewOf(labels, after ? 2 : 1)}
        aria-hidden="true"
      >
        {after &&
          bandsOf(before, after, flow).map((band) => (
            <path
              key={`${band.from}-${band.to}`}
              class="flow__band"
              data-answer={band.from}
              data-moved={band.moved ? '' : undefined}
              data-unknown={flow ? undefined : ''}
              d={band.path}
            />
          ))}
        <Column
          counts={before}
          head={after ? DRAWING_WORDS.first : DRAWING_WORDS.sum(sumOf(before), about)}
          x={FLOW.left}
          side={after ? 'left' : 'alone'}
          about={about}
          labels={labels}
        />
        {after && (
          <Column
            counts={after}
            head={DRAWING_WORDS.after}
            x={FLOW.right}
            side="right"
            about={about}
            labels={labels}
          />
        )}
      </svg>
      {moved && <figcaption class="flow__moved">{moved}</figcaption>}
      {atDesk ? (
        <details class="flow__table">
          <summary>{DRAWING_WORDS.asTable}</summary>
          {table}
        </details>
      ) : (
        <div class="flow__table hidden-words">{table}</div>
      )}
    </figure>
  );
}
