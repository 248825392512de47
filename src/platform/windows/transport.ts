/** The ways between two windows: postMessage while they know each other, BroadcastChannel beside it. Thin: what comes and goes is decided elsewhere. */
import { DISK, isOurs, originOf, targetOf } from './envelope.ts';

/** A window that has gone to another site is not spoken to: the browser would refuse, and say so in the console. */
function isReachable(window: Window, own: string): boolean {
  if (window.closed) return false;
  if (own === DISK) return true;
  try {
    return window.location.origin === own;
  } catch {
    return false;
  }
}

const NAME = 'changing-the-odds:windows';
const channelNamed = (name: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);

export interface Ways {
  /** To all of our windows that know this secret, and to one that is known. */
  send: (message: unknown, to: Window | null) => void;
  /** To every page of our own. */
  call: (message: unknown) => void;
  /** Goes on under another secret. */
  changeSecret: (secret: string) => void;
  close: () => void;
}

/** `hear` gets what came for those who know the secret, with the window that sent it where that is known; `hearCall` what is called to all. */
export function openWays(
  secret: string,
  hear: (message: unknown, source: Window | null) => void,
  hearCall: (message: unknown) => void,
): Ways {
  const own = originOf(location);
  const onPost = (event: MessageEvent) => {
    if (!isOurs(event.origin, own)) return;
    hear(event.data, event.source && 'closed' in event.source ? event.source : null);
  };
  const onChannel = (event: MessageEvent) => hear(event.data, null);
  const join = (word: string) => {
    const channel = word ? channelNamed(`${NAME}:${word}`) : undefined;
    channel?.addEventListener('message', onChannel);
    return channel;
  };
  let pair = join(secret);
  const all = channelNamed(NAME);
  const onCall = (event: MessageEvent) => hearCall(event.data);
  all?.addEventListener('message', onCall);
  addEventListener('message', onPost);
  return {
    send(message, to) {
      pair?.postMessage(message);
      if (to && isReachable(to, own)) to.postMessage(message, targetOf(own));
    },
    call: (message) => all?.postMessage(message),
    changeSecret(word) {
      pair?.close();
      pair = join(word);
    },
    close() {
      removeEventListener('message', onPost);
      pair?.close();
      all?.close();
    },
  };
}
