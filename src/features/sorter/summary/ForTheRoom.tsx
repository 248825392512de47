import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../../model/card/card.ts';
import type { Sorting } from '../../../model/sorting/sorting.ts';
import { ROOM_CODE_WORDS } from './summary.words.ts';

interface Props {
  cards: Card[];
  sorting: Sorting;
}

/** The table's code, fetched only by the table that asks for it. */
export default function ForTheRoom({ cards, sorting }: Props) {
  const [RoomCode, setRoomCode] = useState<ComponentType<Props>>();
  const [failed, setFailed] = useState(false);
  const fetchOnce = () => {
    if (RoomCode) return;
    void import('./RoomCode.tsx').then(
      (loaded) => setRoomCode(() => loaded.default),
      () => setFailed(true),
    );
  };
  return (
    <details
      class="summary__room no-print"
      onToggle={(event) => {
        if (event.currentTarget.open) fetchOnce();
      }}
    >
      <summary>{ROOM_CODE_WORDS.ask}</summary>
      {RoomCode && <RoomCode cards={cards} sorting={sorting} />}
      {!RoomCode && failed && <p role="alert">{ROOM_CODE_WORDS.failed}</p>}
      {!RoomCode && !failed && <p class="quiet">{ROOM_CODE_WORDS.making}</p>}
    </details>
  );
}
