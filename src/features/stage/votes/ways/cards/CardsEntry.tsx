import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer } from '../../../../model/card/level.ts';
import {
  countsOfVotes,
  flowOf,
  sumOf,
  type Counts,
  type Tally,
} from '../../../../model/session/round.ts';
import type { Props as CameraProps } from '../camera/CameraCount.tsx';
import type { VoteNumber } from '../next-round.ts';

/**
 * Who answered what by number, for as long as this page is open and no longer: numbers are tied to nobody, and still they are
 * neither kept nor saved. Only counts, and how many moved from where to where, go into the session.
 */
const held = new Map<string, [Map<number, Answer>, Map<number, Answer>]>();

interface Props {
  round: string;
  vote: VoteNumber;
  tally: Tally | null;
  onCounts: (counts: Counts, flow: number[][] | null) => void;
}
const DEALT = [8, 12, 24, 40, 80] as const;

/** Printed cards held up to the camera. What reads them is fetched when it is first opened. */
export default function CardsEntry({ round, vote, tally, onCounts }: Props) {
  const [Camera, setCamera] = useState<ComponentType<CameraProps>>();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [dealt, setDealt] = useState(0);
  const both = held.get(round) ?? [new Map<number, Answer>(), new Map<number, Answer>()];
  const start = () => {
    setOpen(true);
    if (!Camera)
      import('../camera/CameraCount.tsx').then(
        (made) => setCamera(() => made.default),
        () => setFailed(true),
      );
  };
  const change = (votes: Map<number, Answer>) => {
    const next: typeof both = vote === 0 ? [votes, both[1]] : [both[0], votes];
    held.set(round, next);
    onCounts(countsOfVotes(votes), next[0].size > 0 && next[1].size > 0 ? flowOf(...next) : null);
  };
  if (open && Camera)
    return (
      <Camera
        expected={dealt ? Array.from({ length: dealt }, (_, at) => at + 1) : null}
        held={both[vote]}
        onChange={change}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <div class="cards-entry">
      <label>
        Which set was dealt?{' '}
        <select
          class="field"
          value={dealt}
          onChange={(event) => setDealt(Number(event.currentTarget.value))}
        >
          <option value="0">Any cards: count what is seen</option>
          {DEALT.map((count) => (
            <option key={count} value={count}>
              Cards 1 to {count}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" onClick={start}>
        Count with the camera
      </button>
      {tally && (
        <p>{sumOf(tally.rows[0]?.counts ?? countsOfVotes(new Map()))} cards are counted.</p>
      )}
      {open && !Camera && (
        <p role={failed ? 'alert' : 'status'}>
          {failed ? 'The camera’s part did not load: count hands instead.' : 'Opening the camera …'}
        </p>
      )}
    </div>
  );
}
