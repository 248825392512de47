/** The camera of this device: opened, looked through, and let go. A frame lives only until it has been read; none is kept or sent. */
export type CameraFault = 'refused' | 'none' | 'taken' | 'insecure' | 'stopped' | 'unread';

export const CAMERA_WORDS: Record<CameraFault, string> = {
  refused:
    'This page may not use the camera: allow it beside the address and try again, or count hands instead.',
  none: 'No camera was found: plug one in and try again, or count hands instead.',
  taken:
    'The camera did not start: close any other app that uses it and try again, or count hands instead.',
  insecure:
    'A browser gives the camera only to an https address or to the one file: open one of those, or count hands instead.',
  stopped: 'The camera stopped: plug it in and try again, or count hands instead.',
  unread: 'The picture could not be read on this device: try again, or count hands instead.',
};

/** Browsers name the same trouble differently. */
export function faultOf(error: unknown): CameraFault {
  const name =
    error instanceof Error || (typeof error === 'object' && error !== null && 'name' in error)
      ? String(error.name)
      : '';
  if (/NotAllowed|PermissionDenied|Security/.test(name)) return 'refused';
  if (/NotFound|DevicesNotFound|Overconstrained/.test(name)) return 'none';
  return 'taken';
}

export interface Camera {
  id: string;
  stream: MediaStream;
  stop: () => void;
}
export interface CameraName {
  id: string;
  name: string;
}
export interface Size {
  wide: number;
  high: number;
}

/** As many pixels as it has, up to these: more would only be slower to read. */
const MOST: Size = { wide: 1920, high: 1080 };

/** Opens this camera, or the one at the back if there is a choice. Rejects with a CameraFault. */
export async function openCamera(id = '', stopped: () => void = () => {}): Promise<Camera> {
  // Not on plain http, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw 'insecure' satisfies CameraFault;
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({
      audio: false,
      video: {
        ...(id ? { deviceId: { exact: id } } : { facingMode: { ideal: 'environment' } }),
        width: { ideal: MOST.wide },
        height: { ideal: MOST.high },
        frameRate: { ideal: 30 },
      },
    });
  } catch (error) {
    throw faultOf(error);
  }
  const tracks = stream.getTracks();
  for (const track of tracks) track.addEventListener('ended', stopped);
  return {
    id: tracks[0]?.getSettings().deviceId ?? id,
    stream,
    stop: () => {
      for (const track of tracks) {
        track.removeEventListener('ended', stopped);
        track.stop();
      }
    },
  };
}

/** Named only once the camera may be used. */
export async function listCameras(): Promise<CameraName[]> {
  const found = (await navigator.mediaDevices.enumerateDevices()).filter(
    ({ kind }) => kind === 'videoinput',
  );
  return found.map(({ deviceId, label }, index) => ({
    id: deviceId,
    name: label || `Camera ${index + 1}`,
  }));
}

/** How large a frame is read: as it comes, or smaller when a phone gives more than we can use. */
export function sizeToRead({ wide, high }: Size): Size {
  const less = Math.min(1, MOST.wide / Math.max(wide, high), MOST.high / Math.min(wide, high));
  return { wide: Math.round(wide * less), high: Math.round(high * less) };
}

/** Takes frames from a playing picture. Nothing while there is no picture yet. */
export function frameTaker(video: HTMLVideoElement): () => Promise<ImageData | undefined> {
  const draw = drawnFrame(video);
  // Half the work for the page, measured at 1080 lines; a browser that cannot is not asked twice.
  let copies = 'VideoFrame' in globalThis;
  return async () => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return;
    const come = { wide: video.videoWidth, high: video.videoHeight };
    const size = sizeToRead(come);
    if (copies && size.wide === come.wide && size.high === come.high) {
      const frame = await copiedFrame(video, size).catch(() => undefined);
      if (frame) return frame;
      copies = false;
    }
    return draw(size);
  };
}

async function copiedFrame(
  video: HTMLVideoElement,
  { wide, high }: Size,
): Promise<ImageData | undefined> {
  const frame = new VideoFrame(video);
  try {
    // A phone held upright may give a frame that lies on its side.
    if (frame.visibleRect?.width !== wide || frame.visibleRect.height !== high) return;
    const how = { format: 'RGBA' } as const;
    const bytes = new Uint8ClampedArray(wide * high * 4);
    if (frame.allocationSize(how) !== bytes.length) return;
    await frame.copyTo(bytes, how);
    return new ImageData(bytes, wide, high);
  } finally {
    frame.close();
  }
}

function drawnFrame(video: HTMLVideoElement): (size: Size) => ImageData | undefined {
  const canvas = document.createElement('canvas');
  // Read at each look, so that it is better not kept on the graphics card.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return ({ wide, high }) => {
    if (!pen) return;
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
    }
    pen.drawImage(video, 0, 0, wide, high);
    return pen.getImageData(0, 0, wide, high);
  };
}
