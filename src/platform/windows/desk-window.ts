/** Runs the desk's end in this window: listens, beats, opens the screen. */
import {
  isCall,
  isDeskMessage,
  isOfAnotherCopy,
  isScreenMessage,
  PROTOCOL,
  type Press,
} from './envelope.ts';
import {
  isHeard,
  newDeskLink,
  nextDeskLink,
  roomOf,
  type DeskEvent,
  type DeskLink,
  type DeskSays,
  type Room,
} from './desk-link.ts';
import { secretOfThisWindow } from './desk-secret.ts';
import { roomWindow } from './room-window.ts';
import { newSecret } from './signs.ts';
import { openWays, type Ways } from './transport.ts';

/** Both windows beat as often as this. */
const BEAT_EVERY = 600;
/** A screen without a desk that was not heard for so long is gone, or has found one. */
const ORPHAN_FOR = 3_000;

interface Listener {
  onRoom: (room: Room) => void;
  /** Whether a screen without a desk is about. */
  onOrphan: (about: boolean) => void;
  onPress: (press: Press) => void;
}
const sameRoom = (one: Room, two: Room): boolean =>
  one.kind === two.kind && (one.kind !== 'silent' || one.seconds === (two as typeof one).seconds);

export class DeskWindow {
  readonly #session: string;
  readonly #listener: Listener;
  readonly #secret = secretOfThisWindow();
  readonly #screen = roomWindow();
  readonly #ways: Ways;
  readonly #watch: ReturnType<typeof setInterval>;
  #link: DeskLink = newDeskLink(newSecret(), Date.now());
  #room: Room = { kind: 'none' };
  #count = 0;
  #orphanAt = 0;
  #orphan = false;

  constructor(session: string, listener: Listener) {
    this.#session = session;
    this.#listener = listener;
    this.#ways = openWays(this.#secret, this.#hear, this.#hearCall);
    this.#watch = setInterval(this.#tick, BEAT_EVERY);
    document.addEventListener('visibilitychange', this.#tick);
    this.#happen({ kind: 'start' });
  }

  show(state: unknown): void {
    this.#happen({ kind: 'show', state });
  }

  takeBack(): void {
    this.#happen({ kind: 'take-back' });
  }

  /** Asks the screen that shows these signs to follow this desk. */
  join(signs: string): void {
    this.#ways.call({ live: PROTOCOL, kind: 'join', signs, secret: this.#secret });
  }

  /**
   * Opens the screen or brings it to the front. `refused` when the browser would not open a window; `elsewhere` when a screen is
   * open that this window cannot reach: it does not get a twin.
   */
  open(address: (secret: string) => string): 'opened' | 'refused' | 'elsewhere' {
    this.#noticeClosed();
    if (!this.#screen.current() && isHeard(this.#link, Date.now())) return 'elsewhere';
    const name = `changing-the-odds-${this.#secret.slice(0, 8)}`;
    return this.#screen.open(address(this.#secret), name) ? 'opened' : 'refused';
  }

  stop(): void {
    clearInterval(this.#watch);
    document.removeEventListener('visibilitychange', this.#tick);
    this.#ways.close();
  }

  #happen(event: DeskEvent): void {
    const now = Date.now();
    const { link, says, press } = nextDeskLink(this.#link, event, now);
    this.#link = link;
    for (const words of says) this.#say(words);
    if (press) this.#listener.onPress(press);
    this.#tell(now);
  }

  #say(says: DeskSays): void {
    const { id, epoch, seq, state } = this.#link;
    if (says.kind === 'call') {
      this.#ways.call({ live: PROTOCOL, kind: 'desk', session: this.#session, id, epoch });
      return;
    }
    this.#count += 1;
    const header = { live: PROTOCOL, secret: this.#secret, id, from: 'desk', count: this.#count };
    this.#ways.send(
      { ...header, epoch, seq, ...says, ...(says.kind === 'state' ? { state } : {}) },
      this.#screen.current(),
    );
  }

  #tell(now: number): void {
    const room = roomOf(this.#link, now);
    if (!sameRoom(room, this.#room)) this.#listener.onRoom((this.#room = room));
    const orphan = now - this.#orphanAt < ORPHAN_FOR;
    if (orphan !== this.#orphan) this.#listener.onOrphan((this.#orphan = orphan));
  }

  #noticeClosed(): void {
    const closed = this.#screen.closed();
    if (closed) this.#happen({ kind: 'closed', id: closed });
  }

  readonly #tick = (): void => {
    this.#noticeClosed();
    this.#happen({ kind: 'tick' });
  };

  readonly #hear = (message: unknown, source: Window | null): void => {
    const secret = this.#secret;
    if (isScreenMessage(message) && message.secret === secret) {
      if (source) this.#screen.heard(source, message.id);
      this.#happen({ kind: 'screen', message });
    } else if (isDeskMessage(message) && message.secret === secret)
      this.#happen({ kind: 'desk', id: message.id, epoch: message.epoch });
    else if (isOfAnotherCopy(message, secret)) this.#happen({ kind: 'stranger' });
  };

  readonly #hearCall = (call: unknown): void => {
    if (!isCall(call)) return;
    if (call.kind === 'orphan') this.#orphanAt = Date.now();
    if (call.kind === 'desk' && call.session === this.#session) this.#happen(call);
    else this.#tell(Date.now());
  };
}
