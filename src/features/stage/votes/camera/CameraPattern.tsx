import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../../../model/card/level.ts';
import type { Props } from './CameraCount.tsx';

const DEALT = Array.from({ length: 40 }, (_, index) => index + 1);

/** The camera count by itself, for the page of patterns: it asks for the camera only when it is opened. */
export default function CameraPattern() {
  const [votes, setVotes] = useState(new Map<number, Answer>());
  const [Count, setCount] = useState<ComponentType<Props>>();
  return Count ? (
    <Count expected={DEALT} held={votes} onChange={setVotes} onClose={() => setCount(undefined)} />
  ) : (
    <p>
      <button
        type="button"
        class="button"
        onClick={() =>
          void import('./CameraCount.tsx').then(({ default: loaded }) => setCount(() => loaded))
        }
      >
        Count 40 cards with the camera
      </button>{' '}
      <span role="status">{votes.size} votes are held.</span>
    </p>
  );
}
