import { useRef, useState } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../../../model/card/level.words.ts';
import {
  MOST_TABLES,
  noCounts,
  type Counts,
  type Tally,
} from '../../../../../model/session/round.ts';
import LevelMark from '../../../../../parts/LevelMark.tsx';
import { focusBeside } from '../../focus-beside.ts';
import { countFrom, countsFrom } from '../typed-counts.ts';
import { COUNT_REFUSED, COUNTS_REFUSED } from '../ways.words.ts';
import { TABLES_WORDS } from './tables.words.ts';

interface Props {
  tally: Tally | null;
  tables: number;
  onCount: (table: number, answer: Answer, count: number) => void;
  onRow: (table: number, counts: Counts) => void;
  onTables: (tables: number) => void;
}

/** Each host's four counts. Four numbers pasted into a row fill it. */
export default function TablesEntry({ tally, tables, onCount, onRow, onTables }: Props) {
  const [refusal, setRefusal] = useState('');
  const set = (table: number, answer: Answer, typed: string) => {
    const read = countFrom(typed);
    setRefusal(read.ok ? '' : COUNT_REFUSED[read.refusal]);
    if (read.ok) onCount(table, answer, read.count);
  };
  const paste = (event: ClipboardEvent, table: number) => {
    const read = countsFrom(event.clipboardData?.getData('text') ?? '');
    // One number on its own goes into its field, as anywhere.
    if (!read.ok && read.refusal === 'not-numbers') return;
    event.preventDefault();
    setRefusal(read.ok ? '' : COUNTS_REFUSED[read.refusal]);
    if (read.ok) onRow(table, read.counts);
  };
  return (
    <div class="tables-entry">
      <Grid tally={tally} tables={tables} onTyped={set} onPasted={paste} />
      <p role="alert">{refusal}</p>
      <p class="tables-entry__more">
        <button
          type="button"
          class="table__tool"
          disabled={tables >= MOST_TABLES}
          onClick={(event) => {
            if (tables === MOST_TABLES - 1) focusBeside(event.currentTarget);
            onTables(tables + 1);
          }}
        >
          {TABLES_WORDS.more}
        </button>{' '}
        <button
          type="button"
          class="table__tool"
          disabled={tables <= 1}
          onClick={(event) => {
            if (tables === 2) focusBeside(event.currentTarget);
            onTables(tables - 1);
          }}
        >
          {TABLES_WORDS.fewer}
        </button>
      </p>
    </div>
  );
}

interface GridProps {
  tally: Tally | null;
  tables: number;
  onTyped: (table: number, answer: Answer, typed: string) => void;
  onPasted: (event: ClipboardEvent, table: number) => void;
}

/** A number and Enter goes to the next field, so eight tables are typed without a mouse. */
function Grid({ tally, tables, onTyped, onPasted }: GridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const countsAt = (table: number) =>
    tally?.rows.find((row) => row.table === table)?.counts ?? noCounts();
  const onKey = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const by = { Enter: 1, ArrowDown: ANSWERS.length, ArrowUp: -ANSWERS.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const fields = [...(grid.current?.querySelectorAll('input') ?? [])];
    const field = fields[fields.indexOf(event.currentTarget) + by];
    field?.focus();
    field?.select();
  };
  return (
    <table ref={grid} class="tables-entry__grid">
      <caption class="hidden-words">{TABLES_WORDS.caption}</caption>
      <Head />
      <tbody>
        {Array.from({ length: tables }, (_, at) => at + 1).map((table) => (
          <tr key={table}>
            <th scope="row">{table}</th>
            {ANSWERS.map((answer) => (
              <td key={answer}>
                <input
                  class="field"
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  aria-label={TABLES_WORDS.field(table, SHORT_NAMES[answer])}
                  value={countsAt(table)[answer] || ''}
                  placeholder="0"
                  onKeyDown={onKey}
                  onPaste={(event) => onPasted(event, table)}
                  onInput={(event) => onTyped(table, answer, event.currentTarget.value)}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Head = () => (
  <thead>
    <tr>
      <th scope="col">{TABLES_WORDS.table}</th>
      {ANSWERS.map((answer) => (
        <th key={answer} scope="col" data-answer={answer}>
          <LevelMark answer={answer} />
          <span class="tables-entry__name">{SHORT_NAMES[answer]}</span>
        </th>
      ))}
    </tr>
  </thead>
);
