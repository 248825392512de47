import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  countsOfVotes,
  votesIn,
  type Counts,
  type Round,
} from '../../../../../model/session/round.ts';
import { useStore } from '../../../../../ui/use-store.ts';
import type { Props as CameraProps } from '../../camera/CameraCount.tsx';
import type { VoteNumber } from '../../next-round.ts';
import { $cardVotes, cardVotesOf, rememberCards } from './card-votes.store.ts';
import { flowBetween, stillMeant, withVotes, type CardVotes } from './card-votes.ts';
import { CARDS_WORDS } from './cards.words.ts';

interface Props {
  round: string;
  vote: VoteNumber;
  votes: Round['votes'];
  onCounts: (counts: Counts, flow: number[][] | null) => void;
}
const DEALT = [8, 12, 24, 40, 80] as const;

/** Printed cards held up to the camera. What reads them is fetched when it is first opened. */
export default function CardsEntry({ round, vote, votes, onCounts }: Props) {
  useStore($cardVotes);
  const [Camera, setCamera] = useState<ComponentType<CameraProps>>();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [dealt, setDealt] = useState(0);
  const both = stillMeant(cardVotesOf(round), votes);
  const isCleared = useCleared(votes[vote] !== null);
  const start = () => {
    setOpen(true);
    if (!Camera)
      import('../../camera/CameraCount.tsx').then(
        (made) => setCamera(() => made.default),
        () => setFailed(true),
      );
  };
  const count = (cards: CardVotes) => {
    rememberCards(round, vote, cards);
    onCounts(countsOfVotes(cards), flowBetween(withVotes(both, vote, cards)));
  };
  if (open && Camera)
    return (
      <Camera
        // A vote that is cleared while the camera is open begins from none there too.
        key={isCleared}
        expected={dealt ? Array.from({ length: dealt }, (_, at) => at + 1) : null}
        counted={both[vote]}
        onChange={count}
        onClose={() => setOpen(false)}
      />
    );
  return (
    <div class="cards-entry">
      <Dealt dealt={dealt} onDealt={setDealt} />
      <StartButton opened={Camera !== undefined} onStart={start} />
      {votes[vote] && <p>{CARDS_WORDS.counted(votesIn(votes[vote]))}</p>}
      {open && !Camera && (
        <p role={failed ? 'alert' : 'status'}>
          {failed ? CARDS_WORDS.failed : CARDS_WORDS.opening}
        </p>
      )}
    </div>
  );
}

/** How often the vote went from some to none. */
function useCleared(hasVotes: boolean): number {
  const before = useRef(hasVotes);
  const times = useRef(0);
  if (before.current && !hasVotes) times.current += 1;
  before.current = hasVotes;
  return times.current;
}

/** When the camera was shut, the focus comes back to what opened it. */
function StartButton({ opened, onStart }: { opened: boolean; onStart: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const hadCamera = useRef(opened);
  useEffect(() => {
    if (hadCamera.current) button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" class="button" onClick={onStart}>
      {CARDS_WORDS.start}
    </button>
  );
}

function Dealt({ dealt, onDealt }: { dealt: number; onDealt: (dealt: number) => void }) {
  return (
    <label>
      {CARDS_WORDS.which}{' '}
      <select
        class="field"
        value={dealt}
        onChange={(event) => onDealt(Number(event.currentTarget.value))}
      >
        <option value="0">{CARDS_WORDS.any}</option>
        {DEALT.map((count) => (
          <option key={count} value={count}>
            {CARDS_WORDS.dealt(count)}
          </option>
        ))}
      </select>
    </label>
  );
}
