/** Reads frames without holding up the page: hands each to a worker and waits for its answer. */

/** What of a Worker is used here: a test brings its own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;
/** What a worker is asked. `pixels` are RGBA, row by row. */
export interface FrameAsked {
  id: number;
  width: number;
  height: number;
  pixels: ArrayBuffer;
}
/** And what it answers, under the same id. */
export interface FrameAnswered<Found> {
  id: number;
  found: Found;
}

export interface FrameReader<Found> {
  /** The pixels of the frame are handed over: it is empty afterwards. Rejects once the reader is broken or stopped. */
  read: (frame: ImageData) => Promise<Found>;
  stop: () => void;
}

interface Waiting<Found> {
  done: (found: Found) => void;
  fail: (error: Error) => void;
}

/** A worker that failed once, even before anything was asked of it, answers nothing any more: so every read says so. */
export function frameReader<Found>(worker: WorkerLike): FrameReader<Found> {
  const waiting = new Map<number, Waiting<Found>>();
  let asked = 0;
  let broken: Error | undefined;
  const breakWith = (error: Error) => {
    broken ??= error;
    for (const { fail } of waiting.values()) fail(broken);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FrameAnswered<Found>>) => {
    waiting.get(data.id)?.done(data.found);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => breakWith(new Error('The reader failed.')));
  worker.addEventListener('messageerror', () =>
    breakWith(new Error('The reader could not be understood.')),
  );
  return {
    read: ({ data, width, height }) =>
      new Promise((done, fail) => {
        if (broken) {
          fail(broken);
          return;
        }
        asked += 1;
        waiting.set(asked, { done, fail });
        const pixels = data.buffer;
        const frame: FrameAsked = { id: asked, width, height, pixels };
        worker.postMessage(frame, [pixels]);
      }),
    stop() {
      worker.terminate();
      breakWith(new Error('The reader was stopped.'));
    },
  };
}
