/** Reads cards in frames without holding up the page: in a worker made from a blob, which every edition may do. */
import type { Seen } from '../model/vote-card/marker.ts';
import ReaderWorker from './worker.ts?worker&inline';

export interface Reading {
  seen: Seen[];
  took: number;
}
export interface Reader {
  read: (frame: ImageData) => Promise<Reading>;
  stop: () => void;
}

/** The pixels of a frame are handed over: it is empty afterwards. Rejects when the worker fails. */
export function startReader(): Reader {
  const worker = new ReaderWorker();
  const waiting = new Map<
    number,
    { done: (reading: Reading) => void; fail: (error: Error) => void }
  >();
  let asked = 0;
  const failAll = () => {
    for (const { fail } of waiting.values()) fail(new Error('The reader stopped.'));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Reading & { id: number }>) => {
    waiting.get(data.id)?.done({ seen: data.seen, took: data.took });
    waiting.delete(data.id);
  });
  worker.addEventListener('error', failAll);
  return {
    read: ({ data, width, height }) =>
      new Promise((done, fail) => {
        asked += 1;
        waiting.set(asked, { done, fail });
        const pixels = data.buffer;
        worker.postMessage({ id: asked, width, height, pixels }, [pixels]);
      }),
    stop() {
      worker.terminate();
      failAll();
    },
  };
}
