/** The page's side of the installed copy. Nothing happens on import. */
import { isAnyoneInTheMiddle } from '../../platform/middle.ts';

export type CopyState = 'unavailable' | 'copying' | 'ready' | 'update-waiting' | 'failed';

/** Needs a secure address; the one file carries everything already. */
const canCopy = () =>
  'serviceWorker' in navigator &&
  isSecureContext &&
  document.documentElement.dataset.root !== undefined &&
  document.documentElement.dataset.edition !== 'one-file';

/** Registers the worker and tells each state as it comes. "ready" only when every file was checked by its hash. */
export async function registerCopy(hear: (state: CopyState) => void): Promise<void> {
  if (!canCopy()) return hear('unavailable');
  try {
    const registration = await navigator.serviceWorker.register(
      new URL(`${document.documentElement.dataset.root}sw.js`, location.href),
    );
    const look = () => {
      if (registration.waiting && registration.active) hear('update-waiting');
      else if (registration.active) hear('ready');
      else if (registration.installing) hear('copying');
    };
    const watch = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () =>
        worker.state === 'redundant' && !registration.active ? hear('failed') : look(),
      );
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
    look();
  } catch {
    hear('failed');
  }
}

/** Starts the newer copy and loads this page again. False, and nothing happens, while any tab is in the middle of a deck. */
export async function startNewerCopy(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting || (await isAnyoneInTheMiddle())) return false;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  registration.waiting.postMessage({ type: 'use-now' });
  return true;
}

/** Keeps the large downloads too. Bytes so far and in all are told as they arrive; false when it did not work. */
export async function keepDownloads(hear: (done: number, all: number) => void): Promise<boolean> {
  const worker = (await navigator.serviceWorker.ready).active;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({
      data,
    }: MessageEvent<{ done?: number; all?: number; ready?: boolean; failed?: boolean }>) => {
      if (data.ready || data.failed) resolve(Boolean(data.ready));
      else hear(data.done ?? 0, data.all ?? 0);
    };
    worker?.postMessage({ type: 'get-rest' }, [port2]);
  });
}
