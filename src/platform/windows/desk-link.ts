/** The desk's end of the protocol in README.md, as a machine: an event and an instant in; the next link and what to send out. Pure. */
import { isLater, type Place, type Press, type ScreenMessage } from './envelope.ts';

/** A screen that was not heard for so long is silent. Both windows beat more often than this. */
export const SILENT_AFTER = 2_000;
/** A screen that said goodbye may be loading again: for so long nothing is said of it. */
export const GOODBYE_AFTER = 1_000;
/** A desk that has run so long, or that a screen has followed, does not give way to what was there before it. */
const SETTLED_AFTER = 2_000;

export interface KnownScreen extends Place {
  heardAt: number;
  /** False when it could not read what it was sent. */
  reads: boolean;
  /** When it said goodbye. */
  leftAt: number | null;
  /** The count of its newest message. */
  count: number;
}
export interface DeskLink extends Place {
  id: string;
  startedAt: number;
  settled: boolean;
  /** True once this desk has passed a desk that was here before it. */
  passed: boolean;
  /** Whole states only; undefined until the first is shown. */
  state: unknown;
  shownAt: number;
  screens: Record<string, KnownScreen>;
  /** The epoch of another desk that the room follows now. */
  rival: number | null;
  /** True once a window of another copy has spoken with our secret. */
  stranger: boolean;
}
export type DeskEvent =
  | { kind: 'start' }
  | { kind: 'show'; state: unknown }
  | { kind: 'tick' }
  | { kind: 'take-back' }
  | { kind: 'stranger' }
  /** The window of a screen that is known is no longer open. */
  | { kind: 'closed'; id: string }
  /** Another desk: one with our secret, or one that runs the same session. */
  | { kind: 'desk'; id: string; epoch: number }
  | { kind: 'screen'; message: ScreenMessage };
export type DeskSays = { kind: 'state' } | { kind: 'beat'; asks: boolean } | { kind: 'call' };
export interface DeskStep {
  link: DeskLink;
  says: DeskSays[];
  press?: Press;
}

export const newDeskLink = (id: string, now: number): DeskLink => ({
  id,
  epoch: now,
  seq: 0,
  startedAt: now,
  settled: false,
  passed: false,
  state: undefined,
  shownAt: now,
  screens: {},
  rival: null,
  stranger: false,
});

const STATE: DeskSays = { kind: 'state' };
const CALL: DeskSays = { kind: 'call' };
const quiet = (link: DeskLink): DeskStep => ({ link, says: [] });
/** The newest state, if there is one, and if the room is ours. */
const withState = (link: DeskLink): DeskStep => ({
  link,
  says: link.state === undefined || link.rival !== null ? [] : [STATE],
});
/** Above every epoch that is known: a clock that was put back never freezes the wall. */
const above = (link: DeskLink, epoch: number): DeskLink => ({
  ...link,
  epoch: Math.max(link.epoch, epoch + 1),
});
const yielded = (link: DeskLink, epoch: number): DeskLink => ({
  ...link,
  rival: Math.max(epoch, link.rival ?? epoch),
});

export function nextDeskLink(link: DeskLink, event: DeskEvent, now: number): DeskStep {
  switch (event.kind) {
    case 'start':
      return { link, says: [CALL, { kind: 'beat', asks: true }] };
    case 'show':
      return withState({ ...link, state: event.state, seq: link.seq + 1, shownAt: now });
    case 'tick':
      // A desk that gave way is still, so that the screen shows its signs to the other one.
      return {
        link: { ...link, settled: link.settled || now - link.startedAt >= SETTLED_AFTER },
        says: link.rival === null ? [CALL, { kind: 'beat', asks: true }] : [],
      };
    case 'take-back': {
      const back = above({ ...link, rival: null, settled: true }, link.rival ?? 0);
      return { link: back, says: [CALL, ...withState(back).says] };
    }
    case 'stranger':
      return quiet({ ...link, stranger: true });
    case 'closed':
      return quiet(withoutScreen(link, event.id, now));
    case 'desk':
      return heardDesk(link, event);
    case 'screen':
      return heardScreen(link, event.message, now);
  }
}

function heardDesk(link: DeskLink, other: { id: string; epoch: number }): DeskStep {
  if (other.id === link.id) return quiet(link);
  // It came first and is told of: from now on only a person's press there takes the room back.
  if (other.epoch < link.epoch)
    return { link: { ...link, settled: true }, says: link.rival === null ? [CALL] : [] };
  // The newcomer wins, once: two that start together must not outbid each other for ever.
  if (!link.settled && !link.passed) {
    const passed = { ...above(link, other.epoch), passed: true };
    return { link: passed, says: [CALL, ...withState(passed).says] };
  }
  return { link: yielded(link, other.epoch), says: link.rival === null ? [CALL] : [] };
}

function heardScreen(link: DeskLink, message: ScreenMessage, now: number): DeskStep {
  const known = link.screens[message.id];
  // The same message came by another way.
  if (known && message.count <= known.count) return quiet(link);
  const screen: KnownScreen = {
    epoch: message.epoch,
    seq: message.seq,
    heardAt: now,
    reads: message.kind === 'beat' ? message.reads : (known?.reads ?? true),
    leftAt: message.kind === 'bye' ? now : null,
    count: message.count,
  };
  const heard = { ...link, screens: { ...livingScreens(link, now), [message.id]: screen } };
  if (message.kind === 'bye') return quiet(heard);
  const asks = message.kind === 'beat' && message.asks;
  const step = followed(heard, message, asks);
  if (step.link.rival !== null) return quiet(step.link);
  if (message.kind === 'press') return { ...step, press: message.press };
  return asks ? { ...step, says: [...step.says, { kind: 'beat', asks: false }] } : step;
}

const withoutScreen = (link: DeskLink, id: string, now: number): DeskLink => {
  const known = link.screens[id];
  return known && known.leftAt === null
    ? { ...link, screens: { ...link.screens, [id]: { ...known, leftAt: now } } }
    : link;
};

/** What a screen reports decides whom the room follows. One that asks and is behind is sent the newest state again. */
function followed(link: DeskLink, report: Place, asks: boolean): DeskStep {
  if (report.epoch > link.epoch)
    return link.settled ? quiet(yielded(link, report.epoch)) : withState(above(link, report.epoch));
  // The very epoch of a desk that was here before, by chance or by a clock that stood.
  if (report.epoch === link.epoch && report.seq > link.seq)
    return withState(above(link, report.epoch));
  const settled = link.settled || (report.epoch === link.epoch && report.seq > 0);
  const step = withState({ ...link, settled });
  return asks && isLater(link, report) ? step : quiet(step.link);
}

/** Those that said goodbye are forgotten once another is here. */
const livingScreens = (link: DeskLink, now: number): Record<string, KnownScreen> =>
  Object.fromEntries(
    Object.entries(link.screens).filter(
      ([, { leftAt, heardAt }]) => leftAt === null && now - heardAt < 60_000,
    ),
  );

const heardNow = (link: DeskLink, now: number): KnownScreen[] =>
  Object.values(link.screens).filter(
    ({ leftAt, heardAt }) => leftAt === null && now - heardAt < SILENT_AFTER,
  );
/** Whether a screen is there now, wherever its window is. */
export const isHeard = (link: DeskLink, now: number): boolean => heardNow(link, now).length > 0;

/** What the desk may say of the room, and nothing more than it knows. */
export type Room =
  | { kind: 'none' }
  | { kind: 'sees' }
  /** Heard, and not yet at what the desk shows. */
  | { kind: 'behind' }
  /** Not heard for so many whole seconds. */
  | { kind: 'silent'; seconds: number }
  | { kind: 'closed' }
  | { kind: 'taken' }
  | { kind: 'another-copy' };

export function roomOf(link: DeskLink, now: number): Room {
  if (link.rival !== null) return { kind: 'taken' };
  const all = Object.values(link.screens);
  const present = all.filter(({ leftAt }) => leftAt === null);
  const heard = heardNow(link, now);
  if (heard.some(({ reads }) => !reads)) return { kind: 'another-copy' };
  if (heard.length > 0) {
    const follows = heard.some((screen) => !isLater(link, screen));
    return follows || now - link.shownAt < SILENT_AFTER ? { kind: 'sees' } : { kind: 'behind' };
  }
  if (present.length > 0) {
    const newest = Math.max(...present.map(({ heardAt }) => heardAt));
    return { kind: 'silent', seconds: Math.floor((now - newest) / 1000) };
  }
  if (link.stranger) return { kind: 'another-copy' };
  if (all.length === 0) return { kind: 'none' };
  // Loading again takes a moment: nobody is told of a window that comes straight back.
  const left = Math.max(...all.map(({ leftAt }) => leftAt ?? 0));
  return now - left < GOODBYE_AFTER ? { kind: 'sees' } : { kind: 'closed' };
}
