import { useRef } from 'preact/hooks';
import { ANSWERS, ANSWER_WORDS, type Answer } from '../../../../model/card/level.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import { MOST_TABLES, noCounts, type Counts, type Tally } from '../../../../model/session/round.ts';
import { countsFrom } from '../next-round.ts';

interface Props {
  tally: Tally | null;
  tables: number;
  onCount: (table: number, answer: Answer, count: number) => void;
  onRow: (table: number, counts: Counts) => void;
  onTables: (tables: number) => void;
}

/** Each host's four counts: a number and Enter goes to the next field, so eight tables are typed without a mouse. Four numbers pasted into a row fill it. */
export default function TablesEntry({ tally, tables, onCount, onRow, onTables }: Props) {
  const grid = useRef<HTMLTableElement>(null);
  const countsAt = (table: number) =>
    tally?.rows.find((row) => row.table === table)?.counts ?? noCounts();
  const fieldsOf = () => [...(grid.current?.querySelectorAll('input') ?? [])];
  const go = (from: HTMLInputElement, by: number) => {
    const fields = fieldsOf();
    const field = fields[fields.indexOf(from) + by];
    field?.focus();
    field?.select();
  };
  const onKey = (event: KeyboardEvent) => {
    const field = event.currentTarget as HTMLInputElement;
    const by = { Enter: 1, ArrowDown: ANSWERS.length, ArrowUp: -ANSWERS.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    go(field, by);
  };
  const set = (table: number, answer: Answer, typed: string) => {
    const count = Math.round(Number(typed));
    if (count >= 0 && count <= 5000) onCount(table, answer, count);
  };
  const paste = (event: ClipboardEvent, table: number) => {
    const counts = countsFrom(event.clipboardData?.getData('text') ?? '');
    if (!counts) return;
    event.preventDefault();
    onRow(table, counts);
  };
  return (
    <div class="tables-entry">
      <table ref={grid} class="tables-entry__grid">
        <caption class="hidden-words">Four counts from each table</caption>
        <thead>
          <tr>
            <th scope="col">Table</th>
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col" data-answer={answer}>
                <LevelMark answer={answer} />
                <span class="tables-entry__name">{ANSWER_WORDS[answer].name}</span>
              </th>
            ))}
          </tr>
        </thead>
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
                    aria-label={`Table ${table}, ${ANSWER_WORDS[answer].name}`}
                    value={countsAt(table)[answer] || ''}
                    placeholder="0"
                    onKeyDown={onKey}
                    onPaste={(event) => paste(event, table)}
                    onInput={(event) => set(table, answer, event.currentTarget.value)}
                    onFocus={(event) => event.currentTarget.select()}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="tables-entry__more">
        <button
          type="button"
          class="table__tool"
          disabled={tables >= MOST_TABLES}
          onClick={() => onTables(tables + 1)}
        >
          One more table
        </button>{' '}
        <button
          type="button"
          class="table__tool"
          disabled={tables <= 1}
          onClick={() => onTables(tables - 1)}
        >
          One table fewer
        </button>
      </p>
    </div>
  );
}
