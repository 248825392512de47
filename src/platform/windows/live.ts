/**
 * Desk and screen: two windows of this toolkit, one truth.
 *
 * The desk (`/stage/`) holds the truth. It opens the screen (`/screen/?k=<secret>`) and sends whole states, each with
 * `(epoch, seq)`: a new epoch at each start of a desk, seq up by one with each state. The screen says hello each second until it
 * is answered, and every three seconds after that; every hello is answered with the newest state. A screen shows a state only if its
 * (epoch, seq) is later than the one it shows, so messages may come twice or out of order, and a new desk wins over an old one.
 *
 * Way there and back: postMessage while both windows know each other (the only way from disk in Chromium between two files), and
 * BroadcastChannel beside it (the way back when a desk was killed or reloaded: the window that opened the screen is gone).
 * Messages carry the secret of the session; anything else is ignored. From disk every origin is "null", so the target is '*' and
 * what is sent is only what a room may see.
 */
export interface Envelope {
  live: 1;
  secret: string;
  from: 'desk' | 'screen';
  epoch: number;
  seq: number;
  state: unknown;
}

const isEnvelope = (value: unknown): value is Envelope => {
  const message = value as Partial<Envelope> | null;
  return (
    typeof message === 'object' &&
    message !== null &&
    message.live === 1 &&
    typeof message.secret === 'string' &&
    (message.from === 'desk' || message.from === 'screen') &&
    Number.isSafeInteger(message.epoch) &&
    Number.isSafeInteger(message.seq)
  );
};

/** True when the state (epoch, seq) is later than the one that is shown. */
export const isLater = (
  one: { epoch: number; seq: number },
  shown: { epoch: number; seq: number },
): boolean => one.epoch > shown.epoch || (one.epoch === shown.epoch && one.seq > shown.seq);

const channelFor = (secret: string) =>
  typeof BroadcastChannel === 'undefined'
    ? undefined
    : new BroadcastChannel(`changing-the-odds:live:${secret}`);

/** A word that nobody guesses, without `crypto.randomUUID`, which plain http does not have. */
export const newSecret = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const words = new Map<string, string>();
/** The secret of one session, the same after the desk is loaded again, so that its screen is found. */
export function secretOf(session: string): string {
  const key = `changing-the-odds:live:${session}`;
  try {
    const kept = localStorage.getItem(key) ?? newSecret();
    localStorage.setItem(key, kept);
    return kept;
  } catch {
    const held = words.get(key) ?? newSecret();
    words.set(key, held);
    return held;
  }
}

export interface Desk {
  /** Opens the screen or brings it to the front. False when the browser would not open a window. */
  open: (address: string) => boolean;
  show: (state: unknown) => void;
  /** True when a screen has said hello in the last five seconds. */
  hasScreen: () => boolean;
  stop: () => void;
}

export function startDesk(secret: string, onScreen: (there: boolean) => void): Desk {
  const epoch = Date.now();
  const channel = channelFor(secret);
  let seq = 0;
  let newest: unknown;
  let screen: Window | null = null;
  let heard = 0;
  let there = false;
  const send = () => {
    const envelope: Envelope = { live: 1, secret, from: 'desk', epoch, seq, state: newest };
    channel?.postMessage(envelope);
    if (screen && !screen.closed) screen.postMessage(envelope, '*');
  };
  const tell = () => {
    const now = Date.now() - heard < 5000 && !(screen?.closed && !channel);
    if (now !== there) onScreen((there = now));
  };
  const hear = (event: MessageEvent) => {
    const message: unknown = event.data;
    if (!isEnvelope(message) || message.secret !== secret || message.from !== 'screen') return;
    // A screen that the old desk opened is adopted, rather than a second one opened.
    if (event.source && 'closed' in event.source) screen = event.source;
    heard = Date.now();
    if (newest !== undefined) send();
    tell();
  };
  addEventListener('message', hear);
  channel?.addEventListener('message', hear);
  const watch = setInterval(tell, 1000);
  return {
    open(address) {
      if (screen && !screen.closed) {
        screen.focus();
        return true;
      }
      screen = window.open(
        address,
        `changing-the-odds-${secret.slice(0, 8)}`,
        'popup,width=1280,height=720',
      );
      return screen !== null;
    },
    show(state) {
      newest = state;
      seq += 1;
      send();
    },
    hasScreen: () => there,
    stop() {
      clearInterval(watch);
      removeEventListener('message', hear);
      channel?.close();
    },
  };
}

/** Listens for the desk. `onState` gets each later state; `onLost` says whether the desk has been silent for eight seconds. */
export function startScreen(
  secret: string,
  onState: (state: unknown) => void,
  onLost: (lost: boolean) => void,
): () => void {
  const channel = channelFor(secret);
  let shown = { epoch: 0, seq: 0 };
  let heard = 0;
  let lost = false;
  const hello = () => {
    const silent = Date.now() - heard;
    if (lost !== (heard > 0 && silent > 8000)) onLost((lost = !lost));
    if (heard > 0 && silent < 2900) return;
    const envelope: Envelope = {
      live: 1,
      secret,
      from: 'screen',
      epoch: shown.epoch,
      seq: shown.seq,
      state: null,
    };
    channel?.postMessage(envelope);
    const opener = window.opener as Window | null;
    if (opener && !opener.closed) opener.postMessage(envelope, '*');
  };
  const hear = (event: MessageEvent) => {
    const message: unknown = event.data;
    if (!isEnvelope(message) || message.secret !== secret || message.from !== 'desk') return;
    if (event.source && 'closed' in event.source && window.opener && event.source !== window.opener)
      return;
    heard = Date.now();
    if (lost) onLost((lost = false));
    if (!isLater(message, shown)) return;
    shown = { epoch: message.epoch, seq: message.seq };
    onState(message.state);
  };
  addEventListener('message', hear);
  channel?.addEventListener('message', hear);
  hello();
  const again = setInterval(hello, 1000);
  return () => {
    clearInterval(again);
    removeEventListener('message', hear);
    channel?.close();
  };
}
