/** The camera of this device: opened and let go. */
import { CameraError, openingFault } from './camera-fault.ts';
import { CAMERA_NAMES } from './camera.words.ts';
import { MOST } from './frames.ts';

export interface Camera {
  id: string;
  stream: MediaStream;
  stop: () => void;
}
export interface CameraName {
  id: string;
  name: string;
}
/** Opens this camera, or the one at the back if there is a choice. Rejects with a CameraError. */
export async function openCamera(id = '', stopped: () => void = () => {}): Promise<Camera> {
  // Not on plain http, whatever the types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new CameraError('insecure');
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
    throw new CameraError(openingFault(error), error);
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
    name: label || CAMERA_NAMES.numbered(index + 1),
  }));
}
