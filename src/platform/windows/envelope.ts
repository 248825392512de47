/** What goes from window to window, and from where it may come. Pure. The protocol stands in README.md. */
import { isId, isInstant, isObject, isOneOf, isText } from '../../model/guard.ts';

/** Raised when the meaning of a message changes. What a room sees has a guard of its own. */
export const PROTOCOL = 2;

export const PRESSES = ['next', 'back', 'black', 'white'] as const;
/** A clicker's key that reached the room's window. */
export type Press = (typeof PRESSES)[number];

/** Which state a window holds: the epoch is new at each start of a desk, seq rises by one with each state. */
export interface Place {
  epoch: number;
  seq: number;
}
interface Header extends Place {
  live: number;
  /** Known to one desk and its screens. */
  secret: string;
  /** The window that speaks, new each time it is loaded. */
  id: string;
  /** Rises with each message of this window: a message that came by two ways is taken once. */
  count: number;
}
export type DeskMessage = Header & { from: 'desk' } & (
    | { kind: 'state'; state: unknown }
    /** "I am here." One that asks is answered at once, by a window that is hidden too. */
    | { kind: 'beat'; asks: boolean }
  );
export type ScreenMessage = Header & { from: 'screen' } & (
    | { kind: 'beat'; asks: boolean; reads: boolean }
    | { kind: 'press'; press: Press }
    | { kind: 'bye' }
  );

/** Spoken where every page of our own can listen, so it holds no secret of a pair that is at work. */
export type Call = { live: number } & (
  | { kind: 'desk'; session: string; id: string; epoch: number }
  /** A screen without a desk. */
  | { kind: 'orphan' }
  /** A desk that was told the signs of such a screen, and names the secret for the two of them. */
  | { kind: 'join'; signs: string; secret: string }
);

const isWord = isText(64, 8);
const isSigns = isText(4, 4);
const isFlag = isOneOf([true, false]);
const isPress = isOneOf(PRESSES);

const isHeader = (value: Record<string, unknown>): boolean =>
  value.live === PROTOCOL &&
  isWord(value.secret) &&
  isWord(value.id) &&
  isInstant(value.count) &&
  isInstant(value.epoch) &&
  isInstant(value.seq);

const isOfDesk = (value: Record<string, unknown>): boolean =>
  value.kind === 'state' || (value.kind === 'beat' && isFlag(value.asks));

const isOfScreen = (value: Record<string, unknown>): boolean =>
  value.kind === 'bye' ||
  (value.kind === 'press' && isPress(value.press)) ||
  (value.kind === 'beat' && isFlag(value.asks) && isFlag(value.reads));

export const isDeskMessage = (value: unknown): value is DeskMessage =>
  isObject(value) && value.from === 'desk' && isHeader(value) && isOfDesk(value);

export const isScreenMessage = (value: unknown): value is ScreenMessage =>
  isObject(value) && value.from === 'screen' && isHeader(value) && isOfScreen(value);

export const isCall = (value: unknown): value is Call =>
  isObject(value) &&
  value.live === PROTOCOL &&
  (value.kind === 'orphan' ||
    (value.kind === 'join' && isSigns(value.signs) && isWord(value.secret)) ||
    (value.kind === 'desk' && isId(value.session) && isWord(value.id) && isInstant(value.epoch)));

/** A window of a copy that speaks another protocol: it can be noticed, not understood. */
export const isOfAnotherCopy = (value: unknown, secret: string): boolean =>
  isObject(value) && isInstant(value.live) && value.live !== PROTOCOL && value.secret === secret;

/** True when a state is later than the one that is shown. */
export const isLater = (place: Place, shown: Place): boolean =>
  place.epoch > shown.epoch || (place.epoch === shown.epoch && place.seq > shown.seq);

/** From disk every page has the origin "null", and none can be told from another: the secret alone counts there. */
export const DISK = 'null';
export const originOf = (place: { protocol: string; origin: string }): string =>
  /^https?:$/.test(place.protocol) ? place.origin : DISK;
/** To whom a message may go: only to our own origin, where there is one. */
export const targetOf = (own: string): string => (own === DISK ? '*' : own);
/** Whether a message of this origin may be ours. Some browsers say "file://" for what others call "null". */
export const isOurs = (origin: string, own: string): boolean =>
  origin === own || (own === DISK && origin === 'file://');
