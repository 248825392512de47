import { useEffect, useRef, useState } from 'preact/hooks';
import { addFrame, newTally } from '../../../marker-reader/agree.ts';
import type { Seen } from '../../../model/vote-card/marker.ts';
import CameraPicture from '../../../parts/CameraPicture.tsx';
import { CAMERA_WORDS } from '../../../platform/camera/camera.words.ts';
import { CARDS } from '../../../platform/camera/reading/card-reader.ts';
import { useCamera } from '../../../platform/camera/use-camera.ts';
import type { State } from '../Line.tsx';
import { CAMERA_CHECK_WORDS } from './camera-check.words.ts';
import { sideOf } from './camera-reach.ts';
import Reach from './Reach.tsx';

export interface TryProps {
  onState: (state: State) => void;
}

const NOTHING_SEEN = { cards: [] as Seen[], wide: 16, high: 9 };

/** Reads the card that the facilitator holds, and says how far this camera would read it. */
export default function CameraTry({ onState }: TryProps) {
  const tally = useRef(newTally());
  const whole = useRef<HTMLDivElement>(null);
  const [counted, setCounted] = useState<number[]>([]);
  const hasRead = counted.length > 0;
  const [side, setSide] = useState(0);
  const [seen, setSeen] = useState(NOTHING_SEEN);
  const camera = useCamera(CARDS, ({ found, size, at }) => {
    const known = [...addFrame(tally.current, found, at).keys()].sort((a, b) => a - b);
    setSeen({ cards: found, ...size });
    setCounted((before) => (before.length === known.length ? before : known));
    // The nearest card is the one in the facilitator's hand.
    const sides = found
      .filter(({ number }) => known.includes(number))
      .map(({ corners }) => sideOf(corners));
    if (sides.length > 0) setSide(Math.max(...sides));
  });
  const fault = camera.state === 'on' || camera.state === 'opening' ? undefined : camera.state;
  useEffect(() => {
    if (fault) onState('no');
    else onState(hasRead ? 'ok' : 'not-tried');
  }, [fault, hasRead, onState]);
  const again = () => {
    // The button goes while the camera opens.
    whole.current?.focus();
    camera.again();
  };
  return (
    <div
      ref={whole}
      class="check__camera"
      role="group"
      aria-label={CAMERA_CHECK_WORDS.name}
      tabIndex={-1}
    >
      {fault && (
        <p role="alert">
          <strong>{CAMERA_WORDS[fault]}</strong>{' '}
          <button type="button" class="button button--quiet" onClick={again}>
            {CAMERA_CHECK_WORDS.again}
          </button>
        </p>
      )}
      <CameraPicture
        video={camera.video}
        size={seen}
        hidden={fault !== undefined}
        cards={seen.cards.map(({ number, corners }) => ({
          number,
          corners,
          counted: counted.includes(number),
        }))}
      />
      {!fault && (
        <>
          <p role="status">{readWords(counted, camera.state === 'opening')}</p>
          <Reach side={side} cameras={camera.cameras} used={camera.used} onChoose={camera.choose} />
        </>
      )}
    </div>
  );
}

function readWords(counted: readonly number[], isOpening: boolean): string {
  const [first] = counted;
  if (first === undefined) return isOpening ? CAMERA_CHECK_WORDS.opening : CAMERA_CHECK_WORDS.hold;
  return counted.length === 1
    ? CAMERA_CHECK_WORDS.oneRead(first)
    : CAMERA_CHECK_WORDS.read(counted.length);
}
