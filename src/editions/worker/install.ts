/** The page's side of the installed copy. Nothing happens on import. */
import { isAnyoneInTheMiddle, isThisTabInTheMiddle } from '../../platform/middle.ts';
import { onTakeOver, readHeld, stateOf, type CopyState, type Held } from './copy-state.ts';

/** A worker that has to be woken first may take its time. */
const ANSWER_MS = 10_000;

/** Needs a secure address; the one file carries everything already. */
const canCopy = () =>
  'serviceWorker' in navigator &&
  isSecureContext &&
  document.documentElement.dataset.root !== undefined &&
  document.documentElement.dataset.edition !== 'one-file';

/** Registers the worker and tells each state as it comes. "ready" only when the worker has just seen every file. */
export async function registerCopy(hear: (state: CopyState) => void): Promise<void> {
  if (!canCopy()) return hear('unavailable');
  const ours = new URL(`${document.documentElement.dataset.root}sw.js`, location.href).href;
  try {
    const registration = await navigator.serviceWorker.register(ours);
    watchCopy(registration, ours, hear);
  } catch {
    hear('failed');
  }
}

function watchCopy(
  registration: ServiceWorkerRegistration,
  ours: string,
  hear: (state: CopyState) => void,
): void {
  let hasFailed = false;
  let turn = 0;
  let hasMended = false;
  const look = async (): Promise<void> => {
    const asked = ++turn;
    const { active, installing, waiting } = registration;
    const held = active?.scriptURL === ours ? await ask(active, 'status') : undefined;
    // A slow answer to an earlier look must not cover a later one.
    if (asked !== turn) return;
    const state = stateOf({
      active: active?.scriptURL,
      ours,
      isInstalling: Boolean(installing),
      isWaiting: Boolean(waiting),
      held,
      hasFailed,
    });
    hear(state);
    if (state !== 'incomplete' || hasMended || !active) return;
    // The browser or a person removed some of it: it is fetched again, once.
    hasMended = true;
    await ask(active, 'mend');
    await look();
  };
  const watch = (worker: ServiceWorker | null) => {
    let wasWhole = false;
    worker?.addEventListener('statechange', () => {
      // A copy that served and was replaced has not failed.
      if (worker.state === 'redundant') hasFailed ||= !wasWhole;
      else wasWhole = true;
      void look();
    });
  };
  watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    hasFailed = false;
    watch(registration.installing);
  });
  void look();
}

/** What the worker says it holds; undefined when it gives no answer that we know. */
function ask(worker: ServiceWorker, type: 'status' | 'mend'): Promise<Held | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    // To mend is to fetch: that takes as long as it takes.
    if (type === 'status') setTimeout(() => resolve(undefined), ANSWER_MS);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(readHeld(data));
    worker.postMessage({ type }, [port2]);
  });
}

/** Lets the newer copy take over. False, and nothing happens, while any tab is in the middle of a deck. */
export async function startNewerCopy(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting || (await isAnyoneInTheMiddle())) return false;
  registration.waiting.postMessage({ type: 'use-now' });
  return true;
}

/** In every tab: once a newer copy answers, this page loads again, or `tell` is called where somebody would be disturbed. */
export function followNewerCopy(tell: () => void): void {
  if (!canCopy()) return;
  let hadACopy = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    const what = onTakeOver({
      hadACopy,
      isInTheMiddle: isThisTabInTheMiddle(),
      isTyping: isTyping(),
    });
    hadACopy = true;
    if (what === 'load-again') location.reload();
    if (what === 'tell') tell();
  });
}

/** Words in the field that has the focus would be gone. */
function isTyping(): boolean {
  const field = document.activeElement;
  return (
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) &&
    field.value !== field.defaultValue
  );
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
