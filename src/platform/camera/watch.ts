/** Looks through a playing picture again and again, never faster than it can be read. */
import type { FrameReader } from './reading/frame-reader.ts';
import type { Size } from './frames.ts';

/** A look that fails may be chance; this many in a row are not. */
const ENOUGH_FAILURES = 5;

/** In milliseconds: the least from one look to the next, and the least between the end of one and the next. */
export interface Pace {
  least: number;
  rest: number;
}
export interface Look<Found> {
  found: Found;
  size: Size;
  at: number;
}
export interface Watch {
  /** No look is told until `go`. */
  hold: () => void;
  go: () => void;
  stop: () => void;
}
export interface Clock {
  now: () => number;
  /** Calls back after so many milliseconds. Returns the way to call it off. */
  later: (wait: number, work: () => void) => () => void;
}
export const THE_CLOCK: Clock = {
  now: () => performance.now(),
  later: (wait, work) => {
    const timer = setTimeout(work, wait);
    return () => clearTimeout(timer);
  },
};

interface Watched<Found> {
  take: () => Promise<ImageData | undefined>;
  reader: FrameReader<Found>;
  pace: Pace;
  clock: Clock;
  heard: (look: Look<Found>) => void;
  failed: () => void;
}

/** Begins at once. `failed` is called once, after which it is over. */
export function watchPicture<Found>(watched: Watched<Found>): Watch {
  const { take, reader, pace, clock, heard, failed } = watched;
  let held = false;
  let over = false;
  let looking = false;
  let failures = 0;
  let callOff = () => {};

  async function look(): Promise<void> {
    if (held || over || looking) return;
    looking = true;
    const from = clock.now();
    const seen = await lookOnce();
    looking = false;
    if (over) return;
    failures = seen === 'failed' ? failures + 1 : 0;
    if (failures >= ENOUGH_FAILURES) {
      stop();
      failed();
      return;
    }
    if (seen !== 'failed' && seen && !held) heard(seen);
    const wait = Math.max(pace.rest, pace.least - (clock.now() - from));
    // Whoever hears a look may hold or stop.
    if (!held && !isOver()) callOff = clock.later(wait, () => void look());
  }

  async function lookOnce(): Promise<Look<Found> | undefined | 'failed'> {
    try {
      const frame = await take();
      if (!frame) return;
      const size = { wide: frame.width, high: frame.height };
      return { found: await reader.read(frame), size, at: clock.now() };
    } catch {
      return 'failed';
    }
  }

  const isOver = () => over;

  function stop(): void {
    over = true;
    callOff();
    reader.stop();
  }

  void look();
  return {
    hold() {
      held = true;
      callOff();
    },
    go() {
      held = false;
      callOff();
      void look();
    },
    stop,
  };
}
