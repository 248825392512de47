import { encodeTable, inFours, type TableResult } from '../../../../../model/session/table-code.ts';
import { CODES_WORDS } from './codes.words.ts';

interface Props {
  results: TableResult[];
  onRemove: (table: number) => void;
}

/** The tables that are in, each with its code. */
export default function CodesIn({ results, onRemove }: Props) {
  if (results.length === 0) return null;
  return (
    <ul class="codes-entry__list">
      {results.map((result) => (
        <li key={result.table}>
          <span>
            {CODES_WORDS.table(result.table)} <code>{inFours(encodeTable(result))}</code>
          </span>{' '}
          <button
            type="button"
            class="table__tool"
            aria-label={CODES_WORDS.removeTable(result.table)}
            onClick={() => onRemove(result.table)}
          >
            {CODES_WORDS.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}
