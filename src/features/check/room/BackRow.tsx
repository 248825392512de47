import { useState } from 'preact/hooks';
import { backRow } from '../check.ts';
import { ROOM_WORDS } from '../check.words.ts';
import Line from '../Line.tsx';

/** Whether the smallest words are large enough for the back row of this room. */
export default function BackRow() {
  const [room, setRoom] = useState(10);
  const [wide, setWide] = useState(3);
  const row = backRow(room, wide);
  return (
    <Line name={ROOM_WORDS.backRow} state={row.ok ? 'ok' : 'no'} fix={ROOM_WORDS.backRowFix}>
      <label>
        {ROOM_WORDS.toBackRow}{' '}
        <input
          class="field"
          type="number"
          min="1"
          max="60"
          value={room}
          onInput={(event) => setRoom(Number(event.currentTarget.value))}
        />
      </label>
      <label>
        {ROOM_WORDS.wide}{' '}
        <input
          class="field"
          type="number"
          min="0.5"
          max="12"
          step="0.1"
          value={wide}
          onInput={(event) => setWide(Number(event.currentTarget.value))}
        />
      </label>
      <p>{row.words}</p>
    </Line>
  );
}
