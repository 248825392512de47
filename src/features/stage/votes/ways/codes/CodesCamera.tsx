import { useEffect, useRef, useState } from 'preact/hooks';
import {
  CAMERA_WORDS,
  frameTaker,
  openCamera,
  type Camera,
  type CameraFault,
} from '../../../../platform/camera/camera.ts';
import { newlySeen } from '../ways/codes.ts';

/** At most five looks a second: a code is held still for seconds, and the laptop has a session to run. */
const LEAST_MS = 200;
/** And room between two looks for everything else. */
const REST_MS = 50;

export interface Props {
  onCode: (text: string) => void;
}

/** Looks for QR codes until it leaves the page. No picture is kept or sent. */
export default function CodesCamera({ onCode }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onCode);
  heard.current = onCode;
  const [state, setState] = useState<'opening' | 'on' | CameraFault>('opening');
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let over = false;
    let camera: Camera | undefined;
    let next: ReturnType<typeof setTimeout> | undefined;
    const end = (fault: CameraFault) => {
      if (!over) setState(fault);
      over = true;
      camera?.stop();
    };
    const begin = async () => {
      const { decodeQR } = await import('qr/decode.js');
      const opened = await openCamera('', () => end('stopped'));
      const picture = video.current;
      if (over || !picture) return opened.stop();
      camera = opened;
      picture.srcObject = opened.stream;
      await picture.play().catch(() => {});
      setState('on');
      const take = frameTaker(picture);
      const isNew = newlySeen();
      const look = async () => {
        const from = performance.now();
        const frame = await take().catch(() => undefined);
        if (over) return;
        try {
          const text = frame && decodeQR(frame);
          if (text && isNew(text, from)) heard.current(text);
        } catch {
          /* No code in this frame, as in most: the reader says so by throwing. */
        }
        next = setTimeout(
          () => void look(),
          Math.max(REST_MS, LEAST_MS - (performance.now() - from)),
        );
      };
      void look();
    };
    setState('opening');
    begin().catch((fault: unknown) =>
      end(typeof fault === 'string' ? (fault as CameraFault) : 'unread'),
    );
    return () => {
      over = true;
      clearTimeout(next);
      camera?.stop();
    };
  }, [attempt]);

  const fault = state !== 'on' && state !== 'opening' ? state : undefined;
  return (
    <div class="codes__camera">
      {fault && (
        <div class="first" role="alert">
          <p>{CAMERA_WORDS[fault]}</p>
          <p>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => setAttempt(attempt + 1)}
            >
              Try again
            </button>
          </p>
        </div>
      )}
      <video
        ref={video}
        class="codes__picture"
        muted
        playsInline
        hidden={Boolean(fault)}
        aria-label="What the camera sees"
      />
      {!fault && (
        <p class="quiet">
          {state === 'opening'
            ? 'Opening the camera. If your browser asks, allow it.'
            : 'Show it one phone at a time, and hold still until the table is in. No picture is kept or sent.'}
        </p>
      )}
    </div>
  );
}
