import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { CardVotes } from '../ways/cards/card-votes.ts';
import type { Props } from './CameraCount.tsx';
import { PATTERN_WORDS } from './camera.words.ts';

const DEALT = Array.from({ length: 40 }, (_, index) => index + 1);

/** The camera count by itself, for the page of patterns: it asks for the camera only when it is opened. */
export default function CameraPattern() {
  const [votes, setVotes] = useState<CardVotes>(new Map());
  const [Count, setCount] = useState<ComponentType<Props>>();
  return Count ? (
    <Count
      expected={DEALT}
      counted={votes}
      onChange={setVotes}
      onClose={() => setCount(undefined)}
    />
  ) : (
    <p>
      <button
        type="button"
        class="button"
        onClick={() =>
          void import('./CameraCount.tsx').then(({ default: loaded }) => setCount(() => loaded))
        }
      >
        {PATTERN_WORDS.start}
      </button>{' '}
      <span role="status">{PATTERN_WORDS.votes(votes.size)}</span>
    </p>
  );
}
