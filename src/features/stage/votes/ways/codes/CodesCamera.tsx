import { useRef, useState } from 'preact/hooks';
import { CAMERA_WORDS } from '../../../../../platform/camera/camera.words.ts';
import { CODES } from '../../../../../platform/camera/reading/code-reader.ts';
import { useCamera } from '../../../../../platform/camera/use-camera.ts';
import { CODES_CAMERA_WORDS } from './codes.words.ts';
import { newlySeen } from './newly-seen.ts';

export interface Props {
  onCode: (text: string) => void;
}

/** Looks for square codes until it leaves the page. No picture is kept or sent. */
export default function CodesCamera({ onCode }: Props) {
  const [isNew] = useState(newlySeen);
  const camera = useCamera(CODES, ({ found, at }) => {
    if (found && isNew(found, at)) onCode(found);
  });
  const whole = useRef<HTMLDivElement>(null);
  const { state } = camera;
  const fault = state === 'on' || state === 'opening' ? undefined : state;
  const again = () => {
    // The button goes while the camera opens.
    whole.current?.focus();
    camera.again();
  };
  return (
    <div
      ref={whole}
      class="codes__camera"
      role="group"
      aria-label={CODES_CAMERA_WORDS.picture}
      tabIndex={-1}
    >
      {fault && (
        <div class="first" role="alert">
          <p>{CAMERA_WORDS[fault]}</p>
          <p>
            <button type="button" class="button button--quiet" onClick={again}>
              {CODES_CAMERA_WORDS.again}
            </button>
          </p>
        </div>
      )}
      <video
        ref={camera.video}
        class="codes__picture"
        muted
        playsInline
        hidden={Boolean(fault)}
        aria-hidden="true"
        tabIndex={-1}
      />
      {!fault && (
        <p class="quiet">
          {state === 'opening' ? CODES_CAMERA_WORDS.opening : CODES_CAMERA_WORDS.on}
        </p>
      )}
    </div>
  );
}
