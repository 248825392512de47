/** Reads frames beside the page, so that the desk never waits for a camera. */
import { findMarkers } from './find-markers.ts';

interface Asked {
  id: number;
  width: number;
  height: number;
  pixels: ArrayBuffer;
}

addEventListener('message', ({ data: { id, width, height, pixels } }: MessageEvent<Asked>) => {
  const colours = new Uint8Array(pixels);
  const grey = new Uint8Array(width * height);
  // Brightness as the eye weighs it, in 256ths (ITU-R BT.601).
  for (let at = 0, from4 = 0; at < grey.length; at += 1, from4 += 4)
    grey[at] =
      ((colours[from4] as number) * 77 +
        (colours[from4 + 1] as number) * 150 +
        (colours[from4 + 2] as number) * 29) >>
      8;
  postMessage({ id, found: findMarkers(grey, width, height) });
});
