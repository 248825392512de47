/** The screen's end of the protocol in README.md, as a machine: an event and an instant in; the next link and what to send out. Pure. */
import type { Reader } from '../../model/guard.ts';
import { isLater, type Call, type DeskMessage, type Place, type Press } from './envelope.ts';

/** A desk that was not heard for so long is gone: the screen then shows its four signs. A desk that loads again is quicker. */
export const LOST_AFTER = 8_000;
/** After so many wrong tries the signs are new ones. */
const MOST_TRIES = 5;

export interface ScreenLink<State> extends Place {
  id: string;
  secret: string;
  startedAt: number;
  /** Null until a desk was heard. */
  heardAt: number | null;
  /** The newest message of each desk. */
  counts: Record<string, number>;
  /** The last good state: what cannot be read never takes its place. */
  state: State | undefined;
  reads: boolean;
  signs: string;
  tries: number;
  /** It said goodbye. A window on its way out still ticks and hears, and a beat after the goodbye would take it back. */
  left: boolean;
}
export type ScreenEvent =
  /** The window was loaded, or comes back as the browser had put it away. */
  | { kind: 'start' }
  | { kind: 'tick' }
  | { kind: 'press'; press: Press }
  | { kind: 'leave' }
  | { kind: 'stranger' }
  | { kind: 'call'; call: Call; newSigns: string }
  | { kind: 'desk'; message: DeskMessage };
export type ScreenSays =
  | { kind: 'beat'; asks: boolean; reads: boolean }
  | { kind: 'press'; press: Press }
  | { kind: 'bye' }
  | { kind: 'orphan' };
export interface ScreenStep<State> {
  link: ScreenLink<State>;
  says: ScreenSays[];
}

export const newScreenLink = <State>(
  id: string,
  secret: string,
  signs: string,
  now: number,
): ScreenLink<State> => ({
  id,
  secret,
  epoch: 0,
  seq: 0,
  startedAt: now,
  heardAt: null,
  counts: {},
  state: undefined,
  reads: true,
  signs,
  tries: 0,
  left: false,
});

/** True when no desk was heard for eight seconds; at once for a window that no desk has opened. */
export const isLost = <State>(link: ScreenLink<State>, now: number): boolean =>
  link.secret === '' || now - (link.heardAt ?? link.startedAt) >= LOST_AFTER;

export function nextScreenLink<State>(
  link: ScreenLink<State>,
  event: ScreenEvent,
  now: number,
  read: Reader<State>,
): ScreenStep<State> {
  const step = nextStep(link, event, now, read);
  return step.link.left && event.kind !== 'leave' ? { link: step.link, says: [] } : step;
}

function nextStep<State>(
  link: ScreenLink<State>,
  event: ScreenEvent,
  now: number,
  read: Reader<State>,
): ScreenStep<State> {
  const beat = (next: ScreenLink<State>, asks: boolean): ScreenStep<State> => ({
    link: next,
    says: next.secret === '' ? [] : [{ kind: 'beat', asks, reads: next.reads }],
  });
  switch (event.kind) {
    case 'start':
      return beat({ ...link, left: false }, true);
    case 'tick': {
      const step = beat(link, true);
      return isLost(link, now) ? { link, says: [...step.says, { kind: 'orphan' }] } : step;
    }
    case 'press':
      return { link, says: [{ kind: 'press', press: event.press }] };
    case 'leave':
      return { link: { ...link, left: true }, says: [{ kind: 'bye' }] };
    case 'stranger':
      return { link: { ...link, reads: false }, says: [] };
    case 'call':
      return called(link, event.call, event.newSigns, now);
    case 'desk':
      break;
  }
  const { message } = event;
  // The same message came by another way.
  const newest = link.counts[message.id];
  if (newest !== undefined && message.count <= newest) return { link, says: [] };
  const heard = { ...link, heardAt: now, counts: { [message.id]: message.count } };
  if (message.kind === 'beat') return message.asks ? beat(heard, false) : { link: heard, says: [] };
  if (!isLater(message, heard)) return beat(heard, false);
  const state = read(message.state);
  return beat(
    state === undefined
      ? { ...heard, reads: false }
      : { ...heard, reads: true, state, epoch: message.epoch, seq: message.seq },
    false,
  );
}

/** A desk that knows the four signs is followed from then on, by the secret that it names. */
function called<State>(
  link: ScreenLink<State>,
  call: Call,
  newSigns: string,
  now: number,
): ScreenStep<State> {
  if (call.kind !== 'join' || !isLost(link, now)) return { link, says: [] };
  if (call.signs === link.signs)
    return {
      link: { ...link, secret: call.secret, signs: newSigns, tries: 0, counts: {}, heardAt: now },
      says: [{ kind: 'beat', asks: true, reads: link.reads }],
    };
  const tries = link.tries + 1;
  return {
    link: tries < MOST_TRIES ? { ...link, tries } : { ...link, tries: 0, signs: newSigns },
    says: [],
  };
}
