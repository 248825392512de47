import { useState } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../../../model/card/level.words.ts';
import type { Counts } from '../../../../../model/session/round.ts';
import { SHARE_WORDS, SHARES_WORDS } from './hands.words.ts';
import { aboutCounts, SHARES, type Share } from './shares.ts';

const NO_SHARES: Record<Answer, Share> = {
  beating: 'none',
  changing: 'none',
  supercharged: 'none',
  depends: 'none',
};

interface Props {
  present: number;
  onCounts: (counts: Counts) => void;
}

/** Too many to count: about which part of the room chose each answer. */
export default function Shares({ present, onCounts }: Props) {
  const [open, setOpen] = useState(false);
  const [shares, setShares] = useState(NO_SHARES);
  const set = (answer: Answer, share: Share) => {
    const next = { ...shares, [answer]: share };
    setShares(next);
    onCounts(aboutCounts(next, present));
  };
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{SHARES_WORDS.summary}</summary>
      {present === 0 ? (
        <p>{SHARES_WORDS.presentFirst}</p>
      ) : (
        <div class="room-entry__shares">
          {ANSWERS.map((answer) => (
            <label key={answer}>
              {SHORT_NAMES[answer]}{' '}
              <select
                class="field"
                value={shares[answer]}
                onChange={(event) => set(answer, event.currentTarget.value as Share)}
              >
                {(Object.keys(SHARES) as Share[]).map((share) => (
                  <option key={share} value={share}>
                    {SHARE_WORDS[share]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
    </details>
  );
}
