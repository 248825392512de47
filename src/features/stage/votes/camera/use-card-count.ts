import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../../model/card/level.ts';
import type { Seen } from '../../../../model/vote-card/marker.ts';
import { addFrame, newTally } from '../../../../marker-reader/agree.ts';
import type { Size } from '../../../../platform/camera/frames.ts';
import { CARDS } from '../../../../platform/camera/reading/card-reader.ts';
import { useCamera } from '../../../../platform/camera/use-camera.ts';
import type { CardVotes } from '../ways/cards/card-votes.ts';
import { isSettled, sameVotes, votesOf, type ByHand } from './camera.ts';

/** What the camera read, added up over its frames, with what a person put in. `counted` is what is in already as this opens. */
export function useCardCount(
  expected: number[] | null,
  counted: CardVotes,
  onChange: (votes: CardVotes) => void,
) {
  const [before, setBefore] = useState<CardVotes>(counted);
  const tally = useRef(newTally());
  const [read, setRead] = useState<ReadonlyMap<number, Answer>>(new Map());
  const [byHand, setByHand] = useState<ByHand>(new Map());
  const [seen, setSeen] = useState<{ cards: Seen[]; size: Size }>({
    cards: [],
    size: { wide: 16, high: 9 },
  });
  const changedAt = useRef(0);
  // Somebody who asked to look on is not stopped again before something has changed.
  const holdsItself = useRef(true);
  const votes = votesOf(before, read, byHand, expected);
  const written = useRef(counted);

  const camera = useCamera(CARDS, ({ found, size, at }) => {
    const added = new Map(addFrame(tally.current, found, at));
    setSeen({ cards: found, size });
    if (!sameVotes(added, read)) {
      changedAt.current = at;
      holdsItself.current = true;
      setRead(added);
    } else if (holdsItself.current && isSettled(expected, votes, byHand, changedAt.current, at))
      camera.hold();
  });

  useEffect(() => {
    if (sameVotes(votes, written.current)) return;
    written.current = votes;
    onChange(votes);
  });

  const lookOn = () => {
    holdsItself.current = false;
    camera.go();
  };
  const fromNone = () => {
    tally.current = newTally();
    setBefore(new Map());
    setRead(new Map());
    setSeen(({ size }) => ({ cards: [], size }));
    camera.go();
  };
  return { camera, seen, votes, read, byHand, setByHand, lookOn, fromNone };
}
