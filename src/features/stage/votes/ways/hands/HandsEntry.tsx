import { useState } from 'preact/hooks';
import type { Answer } from '../../../../../model/card/level.ts';
import { countsOf, type Counts, type Tally } from '../../../../../model/session/round.ts';
import { countsFrom } from '../typed-counts.ts';
import { COUNTS_REFUSED } from '../ways.words.ts';
import Counters from './Counters.tsx';
import { HANDS_WORDS } from './hands.words.ts';
import Shares from './Shares.tsx';

interface Props {
  tally: Tally | null;
  present: number;
  onAdd: (answer: Answer, by: number) => void;
  onCounts: (counts: Counts, about: boolean) => void;
}

/** Hands in the whole room: four big counters, typed numbers, or "about two thirds". */
export default function HandsEntry({ tally, present, onAdd, onCounts }: Props) {
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState('');
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const read = countsFrom(typed);
    setRefusal(read.ok ? '' : COUNTS_REFUSED[read.refusal]);
    if (!read.ok) return;
    onCounts(read.counts, false);
    setTyped('');
  };
  return (
    <div class="room-entry">
      <Counters counts={countsOf(tally)} onAdd={onAdd} />
      <form class="room-entry__paste" onSubmit={take}>
        <label>
          {HANDS_WORDS.typed}{' '}
          <input
            class="field"
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="20 31 9 4"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button--quiet">
          {HANDS_WORDS.count}
        </button>
      </form>
      <p role="alert">{refusal}</p>
      <Shares present={present} onCounts={(counts) => onCounts(counts, true)} />
      <p class="quiet">{HANDS_WORDS.keys}</p>
    </div>
  );
}
