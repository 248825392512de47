import type { CameraFault } from './camera-fault.ts';

/** Each trouble in one sentence, which says what to do. */
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

export const CAMERA_NAMES = { numbered: (number: number) => `Camera ${number}` };
