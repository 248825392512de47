/** Frames of a playing picture. A frame lives only until it has been read; none is kept or sent. */
export interface Size {
  wide: number;
  high: number;
}

/** As many pixels as it has, up to these: more would only be slower to read. */
export const MOST: Size = { wide: 1920, high: 1080 };

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
    const given = { wide: video.videoWidth, high: video.videoHeight };
    const size = sizeToRead(given);
    if (copies && size.wide === given.wide && size.high === given.high) {
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
