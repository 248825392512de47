import { useEffect, useRef, useState } from 'preact/hooks';
import { ANSWERS, ANSWER_WORDS, type Answer } from '../../../../model/card/level.ts';
import { NUMBERS, type Seen } from '../../../../model/vote-card/marker.ts';
import { CAMERA_WORDS } from '../../../../platform/camera/camera.ts';
import { addFrame, newTally } from '../../../../marker-reader/agree.ts';
import { useCardCamera } from '../../../../platform/camera/use-card-camera.ts';
import type { Look } from '../../../../platform/camera/watch-cards.ts';
import CameraPicture from '../../../../parts/CameraPicture.tsx';
import LevelMark from '../../../../parts/LevelMark.tsx';
import {
  howMany,
  inWords,
  isSettled,
  missing,
  sameVotes,
  strangers,
  votesOf,
  type ByHand,
} from './camera.ts';
import CameraByHand from './CameraByHand.tsx';
import './camera.css';

export interface Props {
  /** The numbers that were dealt, if somebody said so. */
  expected: number[] | null;
  /** What is counted already, as this opens. */
  held: Map<number, Answer>;
  onChange: (votes: Map<number, Answer>) => void;
  onClose: () => void;
}

/** Counts vote cards through the camera. No picture is kept or sent, and no answer is shown until the facilitator asks. */
export default function CameraCount({ expected, held, onChange, onClose }: Props) {
  const [before, setBefore] = useState<ReadonlyMap<number, Answer>>(() => new Map(held));
  const tally = useRef(newTally());
  const [read, setRead] = useState<ReadonlyMap<number, Answer>>(new Map());
  const [byHand, setByHand] = useState<ByHand>(new Map());
  const [seen, setSeen] = useState<{ cards: Seen[]; size: Look['size'] }>({
    cards: [],
    size: { wide: 16, high: 9 },
  });
  const [answersShown, setAnswersShown] = useState(false);
  const changedAt = useRef(0);
  // Somebody who asked to look on is not stopped again before something has changed.
  const holdsItself = useRef(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const votes = votesOf(before, read, byHand, expected);
  const told = useRef<ReadonlyMap<number, Answer>>(held);

  const camera = useCardCamera(({ seen: cards, size, at }) => {
    const counted = new Map(addFrame(tally.current, cards, at));
    setSeen({ cards, size });
    if (!sameVotes(counted, read)) {
      changedAt.current = at;
      holdsItself.current = true;
      setRead(counted);
    } else if (holdsItself.current && isSettled(expected, votes, byHand, changedAt.current, at))
      camera.hold();
  });

  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    if (sameVotes(votes, told.current)) return;
    told.current = votes;
    onChange(new Map(votes));
  });

  const lookOn = () => {
    holdsItself.current = false;
    camera.go();
  };
  const again = () => {
    tally.current = newTally();
    setBefore(new Map());
    setRead(new Map());
    setSeen(({ size }) => ({ cards: [], size }));
    camera.go();
  };
  const isFault = camera.state !== 'on' && camera.state !== 'opening';
  const gone = expected ? missing(expected, votes, byHand) : [];
  const strange = strangers(expected, read, votes);
  const out = [...byHand]
    .filter(([, answer]) => answer === 'out')
    .map(([number]) => number)
    .sort((a, b) => a - b);

  return (
    <section class="camera" aria-label="Count with the camera">
      <h2 ref={heading} tabIndex={-1}>
        Count with the camera
      </h2>
      {isFault && (
        <div class="first" role="alert">
          <p>{CAMERA_WORDS[camera.state as keyof typeof CAMERA_WORDS]}</p>
          <p>
            <button type="button" class="button button--quiet" onClick={camera.again}>
              Try again
            </button>
          </p>
        </div>
      )}
      <div class="camera__picture">
        <CameraPicture
          video={camera.video}
          size={seen.size}
          still={camera.still}
          hidden={isFault}
          cards={seen.cards.map(({ number, corners }) => ({
            number,
            corners,
            counted: votes.has(number),
            answer: answersShown ? votes.get(number) : undefined,
          }))}
        />
        <p class="quiet">
          {camera.state === 'opening'
            ? 'Opening the camera. If your browser asks, allow it.'
            : 'The picture stays in this window: it is never kept and never sent. Only numbers and answers are counted.'}
        </p>
      </div>
      <div class="camera__side">
        <p class="camera__in" role="status">
          {howMany(expected, votes, byHand)}
        </p>
        {gone.length > 0 && (
          <p>
            <strong>Missing:</strong> {inWords(gone)}.
          </p>
        )}
        {strange.length > 0 && (
          <p>
            <strong>Not dealt, so not counted:</strong> {inWords(strange)}. Put a card in by hand if
            it belongs here.
          </p>
        )}
        {out.length > 0 && (
          <p>
            <strong>Left out by hand:</strong> {inWords(out)}.
          </p>
        )}
        <div class="camera__controls">
          <button type="button" class="button" onClick={onClose}>
            Done
          </button>
          <button
            type="button"
            class="button button--quiet"
            disabled={camera.state !== 'on'}
            onClick={camera.still ? lookOn : camera.hold}
          >
            {camera.still ? 'Look again from here' : 'Hold the picture still'}
          </button>
          <button
            type="button"
            class="button button--quiet"
            disabled={camera.state !== 'on'}
            onClick={again}
          >
            Scan again from none
          </button>
        </div>
        <p class="quiet">
          {camera.still
            ? 'The picture is held still: cards can come down.'
            : expected
              ? 'When all are in, the picture holds still by itself, so that cards can come down.'
              : 'Hold the picture still before the cards come down: a card that turns on its way is read again.'}
        </p>
        <label class="camera__show">
          <input
            type="checkbox"
            checked={answersShown}
            onChange={(event) => setAnswersShown(event.currentTarget.checked)}
          />{' '}
          Show the answers here. Not while the room can see this window.
        </label>
        {answersShown && (
          <ul class="camera__answers" aria-label="The answers">
            {ANSWERS.map((answer) => (
              <li key={answer} data-answer={answer}>
                <span class="level">
                  <LevelMark answer={answer} /> {ANSWER_WORDS[answer].name}
                </span>{' '}
                <strong>{[...votes.values()].filter((one) => one === answer).length}</strong>
              </li>
            ))}
          </ul>
        )}
        <CameraByHand
          most={NUMBERS}
          votes={votes}
          byHand={byHand}
          shown={answersShown}
          onSet={setByHand}
        />
        {camera.cameras.length > 1 && (
          <label class="camera__which">
            Camera{' '}
            <select
              class="field"
              value={camera.used}
              onChange={(event) => camera.choose(event.currentTarget.value)}
            >
              {camera.cameras.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}
