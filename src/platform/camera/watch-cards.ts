/** Looks through a playing picture for vote cards, again and again, never faster than they can be read. */
import type { Seen } from '../../model/vote-card/marker.ts';
import { frameTaker, type Size } from './camera.ts';
import { startReader } from '../../marker-reader/reader.ts';

/** At most ten looks a second: people hold a card for seconds, and the laptop has a session to run. */
const LEAST_MS = 100;
/** A look that fails may be chance; this many in a row are not. */
const ENOUGH_FAILURES = 5;

export interface Look {
  seen: Seen[];
  size: Size;
  at: number;
  took: number;
}
export interface Watch {
  hold: () => void;
  go: () => void;
  stop: () => void;
}

export function watchCards(
  video: HTMLVideoElement,
  heard: (look: Look) => void,
  failed: () => void,
): Watch {
  const reader = startReader();
  const take = frameTaker(video);
  let held = false;
  let over = false;
  let under = false;
  let failures = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    if (held || over || under) return;
    under = true;
    const from = performance.now();
    try {
      const frame = await take();
      if (frame) {
        const size = { wide: frame.width, high: frame.height };
        const { seen, took } = await reader.read(frame);
        failures = 0;
        if (!held && !over) heard({ seen, size, took, at: performance.now() });
      }
    } catch {
      failures += 1;
    }
    under = false;
    if (over) return;
    if (failures >= ENOUGH_FAILURES) {
      stop();
      failed();
      return;
    }
    next = setTimeout(() => void look(), Math.max(0, LEAST_MS - (performance.now() - from)));
  }

  function stop(): void {
    over = true;
    clearTimeout(next);
    reader.stop();
  }

  void look();
  return {
    hold: () => {
      held = true;
      clearTimeout(next);
      video.pause();
    },
    go: () => {
      held = false;
      void video.play().catch(() => {});
      clearTimeout(next);
      void look();
    },
    stop,
  };
}
