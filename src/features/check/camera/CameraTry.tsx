import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seen } from '../../../model/vote-card/marker.ts';
import { CAMERA_WORDS } from '../../../platform/camera/camera.ts';
import { addFrame, newTally } from '../../../marker-reader/agree.ts';
import { useCardCamera } from '../../../platform/camera/use-card-camera.ts';
import CameraPicture from '../../../parts/CameraPicture.tsx';
import type { TryProps } from './CameraCheck.tsx';
import { reachWords, sideOf, type CardSize } from './camera-reach.ts';

/** Reads the card that the facilitator holds, and says how far this camera would read it. */
export default function CameraTry({ onState }: TryProps) {
  const tally = useRef(newTally());
  const [counted, setCounted] = useState<number[]>([]);
  const [seen, setSeen] = useState<{ cards: Seen[]; wide: number; high: number }>({
    cards: [],
    wide: 16,
    high: 9,
  });
  const [side, setSide] = useState(0);
  const [metres, setMetres] = useState(2);
  const [held, setHeld] = useState<CardSize>('A5');
  const camera = useCardCamera(({ seen: cards, size, at }) => {
    const known = [...addFrame(tally.current, cards, at).keys()].sort((a, b) => a - b);
    setSeen({ cards, ...size });
    setCounted((before) => (before.length === known.length ? before : known));
    // The nearest card is the one in the facilitator's hand.
    const nearest = cards
      .filter(({ number }) => known.includes(number))
      .map(({ corners }) => sideOf(corners));
    if (nearest.length > 0) setSide(Math.max(...nearest));
  });
  const isFault = camera.state !== 'on' && camera.state !== 'opening';
  const hasRead = counted.length > 0;
  useEffect(() => {
    onState(isFault ? 'no' : hasRead ? 'ok' : 'not-tried');
  }, [isFault, hasRead]);
  return (
    <div class="check__camera">
      {isFault && (
        <p role="alert">
          <strong>{CAMERA_WORDS[camera.state as keyof typeof CAMERA_WORDS]}</strong>{' '}
          <button type="button" class="button button--quiet" onClick={camera.again}>
            Try again
          </button>
        </p>
      )}
      <CameraPicture
        video={camera.video}
        size={seen}
        hidden={isFault}
        cards={seen.cards.map(({ number, corners }) => ({
          number,
          corners,
          counted: counted.includes(number),
        }))}
      />
      {!isFault && (
        <>
          <p role="status">
            {hasRead
              ? counted.length === 1
                ? `1 card read: ${counted[0]}.`
                : `${counted.length} cards read.`
              : camera.state === 'opening'
                ? 'Opening the camera. If your browser asks, allow it.'
                : 'Hold the A5 card two metres away, flat, with the pattern to the camera.'}
          </p>
          <div class="check__camera-fields">
            <label>
              My card is{' '}
              <select
                class="field"
                value={held}
                onChange={(event) => setHeld(event.currentTarget.value as CardSize)}
              >
                <option>A5</option>
                <option>A4</option>
              </select>
            </label>
            <label>
              From the camera to the card, in metres{' '}
              <input
                class="field"
                type="number"
                min="0.5"
                max="20"
                step="0.1"
                value={metres}
                onInput={(event) => setMetres(Number(event.currentTarget.value))}
              />
            </label>
            {camera.cameras.length > 1 && (
              <label>
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
          {side > 0 && <p>{reachWords(side, metres, held)}</p>}
        </>
      )}
    </div>
  );
}
