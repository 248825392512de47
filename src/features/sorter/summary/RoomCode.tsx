import { useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import { MOST_TABLES } from '../../../model/session/round.ts';
import { encodeTable, inFours } from '../../../model/session/table-code.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import LiveText from '../../../ui/LiveText.tsx';
import SquareCode from '../../../ui/SquareCode.tsx';
import { placedCards, tableResult } from './room-code.ts';
import { ROOM_CODE_WORDS } from './summary.words.ts';
import './room-code.css';

/** One code a table: read out, or held up to the facilitator's camera. Nothing is sent. */
export default function RoomCode({ cards, sorting }: { cards: Card[]; sorting: Sorting }) {
  const sorted = placedCards(cards, sorting);
  const [number, setNumber] = useState(sorted[0]?.number);
  const [table, setTable] = useState(0);
  const card = sorted.find((sortedCard) => sortedCard.number === number);
  if (!card) return <p>{ROOM_CODE_WORDS.nothingPlaced}</p>;
  const isTable = table >= 1 && table <= MOST_TABLES;
  return (
    <div class="room-code">
      {sorted.length > 1 && <WhichCard cards={sorted} card={card} choose={setNumber} />}
      <label>
        {ROOM_CODE_WORDS.tableNumber}{' '}
        <input
          class="field"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={table || ''}
          onInput={(event) => setTable(Math.round(Number(event.currentTarget.value)) || 0)}
        />
      </label>
      {isTable ? (
        <Code code={encodeTable(tableResult(card, sorting, table))} />
      ) : (
        <p class="quiet">{ROOM_CODE_WORDS.giveNumber(MOST_TABLES)}</p>
      )}
    </div>
  );
}

interface WhichCardProps {
  cards: Card[];
  card: Card;
  choose: (number: number) => void;
}

function WhichCard({ cards, card, choose }: WhichCardProps) {
  return (
    <label>
      {ROOM_CODE_WORDS.card}{' '}
      <select
        class="field"
        value={card.number}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {cards.map(({ number, title }) => (
          <option key={number} value={number}>
            {ROOM_CODE_WORDS.cardNamed(number, title)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Code({ code }: { code: string }) {
  return (
    <>
      {/* Signs, not words: a translation must leave them alone, and a screen reader spells them. */}
      <p class="room-code__code" aria-hidden="true" translate={false}>
        <LiveText>{inFours(code)}</LiveText>
      </p>
      <p class="hidden-words">
        <LiveText>{ROOM_CODE_WORDS.spelled(code)}</LiveText>
      </p>
      <SquareCode text={code} label={ROOM_CODE_WORDS.forCamera} />
      <p class="quiet">{ROOM_CODE_WORDS.holds}</p>
    </>
  );
}
