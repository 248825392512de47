import { useState } from 'preact/hooks';
import type { CameraName } from '../../../platform/camera/camera.ts';
import { CAMERA_CHECK_WORDS } from './camera-check.words.ts';
import { reachWords, SIDES, type CardSize } from './camera-reach.ts';

interface Props {
  /** Of the nearest card in the picture, in pixels; 0 until one was read. */
  side: number;
  cameras: CameraName[];
  used: string;
  onChoose: (id: string) => void;
}

/** How far this camera would read a card, from the card in the hand and its distance. */
export default function Reach({ side, cameras, used, onChoose }: Props) {
  const [metres, setMetres] = useState(2);
  const [inHand, setInHand] = useState<CardSize>('A5');
  return (
    <>
      <div class="check__camera-fields">
        <label>
          {CAMERA_CHECK_WORDS.myCard}{' '}
          <select
            class="field"
            value={inHand}
            onChange={(event) => setInHand(event.currentTarget.value as CardSize)}
          >
            {Object.keys(SIDES).map((size) => (
              <option key={size}>{size}</option>
            ))}
          </select>
        </label>
        <label>
          {CAMERA_CHECK_WORDS.metres}{' '}
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
        {cameras.length > 1 && (
          <label>
            {CAMERA_CHECK_WORDS.which}{' '}
            <select
              class="field"
              value={used}
              onChange={(event) => onChoose(event.currentTarget.value)}
            >
              {cameras.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {side > 0 && <p>{reachWords(side, metres, inHand)}</p>}
    </>
  );
}
