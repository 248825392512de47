import { useEffect, useRef, useState } from 'preact/hooks';
import { SHOWING_WORDS } from './vote.words.ts';

interface Props {
  countsShown: boolean;
  revealed: boolean;
  /** Enough answers that nobody is known by theirs. */
  maySeeCounts: boolean;
  hasVotes: boolean;
  onCounts: (shown: boolean) => void;
  onReveal: (shown: boolean) => void;
  onClear: () => void;
}

/** What the room sees of a vote, and when. Before anybody has answered, the closest fit is shown only on a second word. */
export default function Showing(props: Props) {
  const { countsShown, revealed, maySeeCounts, hasVotes, onCounts, onReveal, onClear } = props;
  const [asking, setAsking] = useState(false);
  const fit = useRef<HTMLButtonElement>(null);
  const isEarly = !hasVotes && !revealed;
  const answer = (shown: boolean) => {
    // Back to the button that asked: those of the question go.
    fit.current?.focus();
    setAsking(false);
    if (shown) onReveal(true);
  };
  return (
    <>
      <p class="vote-desk__show">
        <button
          type="button"
          class="button"
          aria-pressed={countsShown}
          disabled={!maySeeCounts}
          onClick={() => onCounts(!countsShown)}
        >
          {countsShown ? SHOWING_WORDS.hideCounts : SHOWING_WORDS.showCounts}
        </button>
        <button
          ref={fit}
          type="button"
          class={isEarly ? 'button button--quiet' : 'button'}
          aria-pressed={revealed}
          onClick={() => (isEarly ? setAsking(true) : onReveal(!revealed))}
        >
          {revealed ? SHOWING_WORDS.hideFit : SHOWING_WORDS.showFit}
        </button>
        <button type="button" class="table__tool" disabled={!hasVotes} onClick={onClear}>
          {SHOWING_WORDS.clear}
        </button>
      </p>
      {asking && isEarly && <EarlyReveal onAnswer={answer} />}
    </>
  );
}

/** One slip would give the answer away: so it is asked once. */
function EarlyReveal({ onAnswer }: { onAnswer: (shown: boolean) => void }) {
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="first" role="group" aria-label={SHOWING_WORDS.ask}>
      <p>{SHOWING_WORDS.ask}</p>
      <p>
        <button type="button" class="button button--quiet" onClick={() => onAnswer(true)}>
          {SHOWING_WORDS.yes}
        </button>{' '}
        <button ref={no} type="button" class="button" onClick={() => onAnswer(false)}>
          {SHOWING_WORDS.no}
        </button>
      </p>
    </div>
  );
}
