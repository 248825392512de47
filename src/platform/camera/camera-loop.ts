/** A camera from the question to the last look: opened, shown, read, held still, let go. One loop for vote cards and for square codes. */
import type { Camera, CameraName } from './camera.ts';
import { faultOf, type CameraFault } from './camera-fault.ts';
import type { FrameReader } from './reading/frame-reader.ts';
import { watchPicture, type Clock, type Look, type Pace, type Watch } from './watch.ts';

export type CameraState = 'opening' | 'on' | CameraFault;
export interface CameraView {
  state: CameraState;
  /** Held still: the picture stands, and nothing is read. */
  still: boolean;
  cameras: CameraName[];
  /** The id of the camera that is open. */
  used: string;
}
export const OPENING: CameraView = { state: 'opening', still: false, cameras: [], used: '' };

/** What the loop does to the world: a test brings a camera of its own. */
export interface CameraParts<Found> {
  open: (id: string, stopped: () => void) => Promise<Camera>;
  list: () => Promise<CameraName[]>;
  /** Shows what the camera sees. */
  show: (camera: Camera) => Promise<void>;
  pause: () => void;
  play: () => void;
  take: () => Promise<ImageData | undefined>;
  startReader: () => FrameReader<Found>;
  pace: Pace;
  clock: Clock;
}

export interface CameraLoop {
  /** Opens this camera, or whichever the browser gives, in the place of the one before. */
  start: (id?: string) => void;
  /** Asks once more for the camera that was asked for last. */
  again: () => void;
  hold: () => void;
  go: () => void;
  stop: () => void;
}

export function cameraLoop<Found>(
  parts: CameraParts<Found>,
  tell: (view: CameraView) => void,
  heard: (look: Look<Found>) => void,
): CameraLoop {
  let view = OPENING;
  let run: Run | undefined;
  let asked = '';
  const show = (change: Partial<CameraView>) => {
    view = { ...view, ...change };
    tell(view);
  };
  const start = (id = '') => {
    asked = id;
    run?.end();
    show({ state: 'opening', still: false });
    run = startRun(parts, id, show, heard);
  };
  return {
    start,
    again: () => start(asked),
    hold() {
      if (!run?.hold()) return;
      parts.pause();
      show({ still: true });
    },
    go() {
      if (!run?.isOn()) return;
      parts.play();
      run.go();
      show({ still: false });
    },
    stop: () => run?.end(),
  };
}

/** One camera from opening to its end. */
interface Run {
  isOn: () => boolean;
  /** Whether there was anything to hold. */
  hold: () => boolean;
  go: () => void;
  end: () => void;
}

/** What comes back from a camera after its run is over changes nothing: it is never said to be on again. */
function startRun<Found>(
  parts: CameraParts<Found>,
  id: string,
  show: (change: Partial<CameraView>) => void,
  heard: (look: Look<Found>) => void,
): Run {
  let over = false;
  let camera: Camera | undefined;
  let watch: Watch | undefined;
  // Asked anew after each wait: it may have ended meanwhile.
  const isOver = () => over;
  const end = () => {
    over = true;
    watch?.stop();
    camera?.stop();
  };
  const fail = (fault: CameraFault) => {
    if (isOver()) return;
    end();
    show({ state: fault });
  };

  async function begin(): Promise<void> {
    const opened = await parts.open(id, () => fail('stopped'));
    if (isOver()) {
      opened.stop();
      return;
    }
    camera = opened;
    await parts.show(opened);
    if (isOver()) return;
    const reader = parts.startReader();
    watch = watchPicture({ ...parts, reader, heard, failed: () => fail('unread') });
    show({ state: 'on', still: false, used: opened.id });
    const cameras = await parts.list().catch(() => []);
    if (!isOver()) show({ cameras });
  }

  const isOn = () => watch !== undefined && !isOver();
  begin().catch((error: unknown) => fail(faultOf(error)));
  return {
    isOn,
    hold() {
      if (isOn()) watch?.hold();
      return isOn();
    },
    go: () => watch?.go(),
    end,
  };
}
