/** Reads square codes beside the page, so that the desk never waits for a camera. Answers '' where there is none. */
import { decodeQR } from 'qr/decode.js';
import type { FrameAnswered, FrameAsked } from './frame-reader.ts';

addEventListener('message', ({ data: { id, width, height, pixels } }: MessageEvent<FrameAsked>) => {
  const answer: FrameAnswered<string> = { id, found: '' };
  try {
    answer.found = decodeQR({ width, height, data: new Uint8Array(pixels) });
  } catch {
    // No code in this frame, as in most: the library says so by throwing.
  }
  postMessage(answer);
});
