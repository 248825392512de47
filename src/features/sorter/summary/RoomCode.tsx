import { useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import { MOST_TABLES } from '../../../model/session/round.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { encodeTable, inFours, type TableResult } from '../../../model/session/table-code.ts';
import SquareCode from '../../../ui/SquareCode.tsx';
import { placingOf } from '../sorter.ts';
import './room-code.css';

/** The same small number for the same sorting, so that a table typed in twice is known. FNV-1a, folded to 12 bits. */
const idOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
};

const resultOf = (card: Card, sorting: Sorting, table: number): TableResult => ({
  card: card.number,
  edition: card.edition,
  table,
  id: idOf(sorting.id),
  answers: Object.fromEntries(
    card.responses.flatMap(({ id }) => {
      const { answers } = placingOf(sorting, card.id, id);
      const [answer] = answers;
      return answer ? [[id, { answer, split: answers.length === 2 }]] : [];
    }),
  ),
});

/** One code a table: read out, or held up to the facilitator's camera. Nothing is sent. */
export default function RoomCode({ cards, sorting }: { cards: Card[]; sorting: Sorting }) {
  const sorted = cards.filter((card) =>
    card.responses.some(({ id }) => placingOf(sorting, card.id, id).answers.length > 0),
  );
  const [number, setNumber] = useState(sorted[0]?.number);
  const [table, setTable] = useState(0);
  const card = sorted.find((one) => one.number === number);
  if (!card) return <p>Place a response first: then there is something to tell the room.</p>;
  const code =
    table >= 1 && table <= MOST_TABLES ? encodeTable(resultOf(card, sorting, table)) : '';
  return (
    <div class="room-code">
      {sorted.length > 1 && (
        <label>
          Card{' '}
          <select
            class="field"
            value={card.number}
            onChange={(event) => setNumber(Number(event.currentTarget.value))}
          >
            {sorted.map((one) => (
              <option key={one.number} value={one.number}>
                {one.number}. {one.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Our table’s number{' '}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={table || ''}
          onInput={(event) => setTable(Math.round(Number(event.currentTarget.value)) || 0)}
        />
      </label>
      {code ? (
        <>
          <p class="room-code__code" aria-label={`The code: ${[...code].join(' ')}`}>
            {inFours(code)}
          </p>
          <SquareCode text={code} label="The same code for a camera" />
          <p class="quiet">
            Read it out, or hold it up to the facilitator’s camera. It holds your answers to this
            card and the number of your table, and nothing else. Where you are split it carries your
            first answer.
          </p>
        </>
      ) : (
        <p class="quiet">Give the number on your table, from 1 to {MOST_TABLES}.</p>
      )}
    </div>
  );
}
