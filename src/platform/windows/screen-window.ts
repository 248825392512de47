/** Runs the screen's end in this window: listens, beats, says goodbye. */
import type { Reader } from '../../model/guard.ts';
import { isCall, isDeskMessage, isOfAnotherCopy, PROTOCOL, type Press } from './envelope.ts';
import {
  isLost,
  newScreenLink,
  nextScreenLink,
  type ScreenEvent,
  type ScreenLink,
  type ScreenSays,
} from './screen-link.ts';
import { newSecret, newSigns } from './signs.ts';
import { openWays, type Ways } from './transport.ts';

const BEAT_EVERY = 600;

export interface ScreenView<State> {
  /** The last good state. */
  state: State | undefined;
  /** The four signs, while no desk is heard; '' otherwise. */
  signs: string;
  /** False when the desk is of another copy, whose words this one cannot read. */
  reads: boolean;
}
interface Listener<State> {
  read: Reader<State>;
  onView: (view: ScreenView<State>) => void;
  /** The secret of a desk that was told the signs, so that this window finds it again after it is loaded anew. */
  onSecret: (secret: string) => void;
}

export class ScreenWindow<State> {
  readonly #listener: Listener<State>;
  readonly #ways: Ways;
  readonly #watch: ReturnType<typeof setInterval>;
  #link: ScreenLink<State>;
  #view: ScreenView<State> = { state: undefined, signs: '', reads: true };
  #count = 0;

  constructor(secret: string, listener: Listener<State>) {
    this.#listener = listener;
    this.#link = newScreenLink<State>(newSecret(), secret, newSigns(), Date.now());
    this.#ways = openWays(secret, this.#hear, this.#hearCall);
    this.#watch = setInterval(this.#tick, BEAT_EVERY);
    document.addEventListener('visibilitychange', this.#tick);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#return);
    this.#happen({ kind: 'start' });
  }

  press(press: Press): void {
    this.#happen({ kind: 'press', press });
  }

  stop(): void {
    this.#leave();
    clearInterval(this.#watch);
    document.removeEventListener('visibilitychange', this.#tick);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
    this.#ways.close();
  }

  #happen(event: ScreenEvent): void {
    const now = Date.now();
    const { link, says } = nextScreenLink(this.#link, event, now, this.#listener.read);
    if (link.secret !== this.#link.secret) {
      this.#ways.changeSecret(link.secret);
      this.#listener.onSecret(link.secret);
    }
    this.#link = link;
    for (const words of says) this.#say(words);
    const { state, reads } = link;
    const signs = isLost(link, now) ? link.signs : '';
    const before = this.#view;
    if (state !== before.state || signs !== before.signs || reads !== before.reads)
      this.#listener.onView((this.#view = { state, signs, reads }));
  }

  #say(says: ScreenSays): void {
    const { id, secret, epoch, seq } = this.#link;
    if (says.kind === 'orphan') {
      this.#ways.call({ live: PROTOCOL, kind: 'orphan' });
      return;
    }
    this.#count += 1;
    const header = { live: PROTOCOL, secret, id, from: 'screen', count: this.#count, epoch, seq };
    this.#ways.send({ ...header, ...says }, window.opener as Window | null);
  }

  readonly #tick = (): void => this.#happen({ kind: 'tick' });
  readonly #leave = (): void => this.#happen({ kind: 'leave' });
  readonly #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#happen({ kind: 'start' });
  };

  readonly #hear = (message: unknown, source: Window | null): void => {
    // The window that opened this one is the only one that is known; all others come by the channel.
    if (source && window.opener && source !== window.opener) return;
    if (isDeskMessage(message) && message.secret === this.#link.secret)
      this.#happen({ kind: 'desk', message });
    else if (isOfAnotherCopy(message, this.#link.secret)) this.#happen({ kind: 'stranger' });
  };

  readonly #hearCall = (call: unknown): void => {
    if (isCall(call)) this.#happen({ kind: 'call', call, newSigns: newSigns() });
  };
}
