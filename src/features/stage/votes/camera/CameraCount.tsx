import { useEffect, useRef, useState } from 'preact/hooks';
import CameraPicture from '../../../../parts/CameraPicture.tsx';
import { CAMERA_WORDS } from '../../../../platform/camera/camera.words.ts';
import { NUMBERS } from '../../../../model/vote-card/marker.ts';
import type { CardVotes } from '../ways/cards/card-votes.ts';
import CameraByHand from './CameraByHand.tsx';
import { CameraAnswers, CameraControls, WhichCamera } from './CameraControls.tsx';
import { howMany, inWords, leftOut, missing, strangers } from './camera.ts';
import { COUNT_WORDS } from './camera.words.ts';
import { useCardCount } from './use-card-count.ts';
import './camera.css';

export interface Props {
  /** The numbers that were dealt, if somebody said so. */
  expected: number[] | null;
  /** What is counted already, as this opens. */
  counted: CardVotes;
  onChange: (votes: CardVotes) => void;
  onClose: () => void;
}

/** Counts vote cards through the camera. No picture is kept or sent, and no answer is shown until the facilitator asks. */
export default function CameraCount({ expected, counted, onChange, onClose }: Props) {
  const count = useCardCount(expected, counted, onChange);
  const { camera, votes, read, byHand } = count;
  const [answersShown, setAnswersShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const tryAgain = () => {
    // The button goes while the camera opens.
    heading.current?.focus();
    camera.again();
  };
  return (
    <section class="camera" aria-label={COUNT_WORDS.title}>
      <h2 ref={heading} tabIndex={-1}>
        {COUNT_WORDS.title}
      </h2>
      <CameraSees count={count} answersShown={answersShown} onAgain={tryAgain} />
      <div class="camera__side">
        <p class="camera__in" role="status">
          {howMany(expected, votes, byHand)}
        </p>
        <NumbersLine
          words={COUNT_WORDS.missing}
          numbers={expected ? missing(expected, votes, byHand) : []}
        />
        <NumbersLine
          words={COUNT_WORDS.strangers}
          numbers={strangers(expected, read, votes)}
          help={COUNT_WORDS.strangersHelp}
        />
        <NumbersLine words={COUNT_WORDS.leftOut} numbers={leftOut(byHand)} />
        <CameraControls count={count} expected={expected} onClose={onClose} />
        <CameraAnswers votes={votes} shown={answersShown} onShown={setAnswersShown} />
        <CameraByHand
          most={NUMBERS}
          votes={votes}
          byHand={byHand}
          shown={answersShown}
          onSet={count.setByHand}
        />
        <WhichCamera cameras={camera.cameras} used={camera.used} onChoose={camera.choose} />
      </div>
    </section>
  );
}

interface SeesProps {
  count: ReturnType<typeof useCardCount>;
  answersShown: boolean;
  onAgain: () => void;
}

/** The live picture with a tick on each card that was read, or why there is none. */
function CameraSees({ count: { camera, seen, votes }, answersShown, onAgain }: SeesProps) {
  const fault = camera.state === 'on' || camera.state === 'opening' ? undefined : camera.state;
  return (
    <>
      {fault && (
        <div class="first" role="alert">
          <p>{CAMERA_WORDS[fault]}</p>
          <p>
            <button type="button" class="button button--quiet" onClick={onAgain}>
              {COUNT_WORDS.again}
            </button>
          </p>
        </div>
      )}
      <div class="camera__picture">
        <CameraPicture
          video={camera.video}
          size={seen.size}
          still={camera.still}
          hidden={fault !== undefined}
          cards={seen.cards.map(({ number, corners }) => ({
            number,
            corners,
            counted: votes.has(number),
            answer: answersShown ? votes.get(number) : undefined,
          }))}
        />
        <p class="quiet">
          {camera.state === 'opening' ? COUNT_WORDS.opening : COUNT_WORDS.private}
        </p>
      </div>
    </>
  );
}

interface LineProps {
  words: string;
  numbers: number[];
  help?: string;
}
/** Numbers of cards with what they are; nothing where there is none. */
const NumbersLine = ({ words, numbers, help }: LineProps) =>
  numbers.length > 0 ? (
    <p>
      <strong>{words}</strong> {inWords(numbers)}.{help && ` ${help}`}
    </p>
  ) : null;
