import { expect, test } from '@playwright/test';
import { PROTOCOL, type ScreenMessage } from './envelope.ts';
import {
  GOODBYE_AFTER,
  isHeard,
  newDeskLink,
  nextDeskLink,
  roomOf,
  SILENT_AFTER,
  type DeskEvent,
  type DeskLink,
} from './desk-link.ts';

const NOW = 1_763_890_000_000;
const STATE = { title: 'Why here?' };
let count = 0;
type Report = { epoch?: number; seq?: number; id?: string };
const header = ({ epoch = 0, seq = 0, id = 'screen-one' }: Report) => ({
  live: PROTOCOL,
  secret: 'a-secret-word',
  id,
  from: 'screen' as const,
  count: (count += 1),
  epoch,
  seq,
});
const beat = (report: Report = {}, asks = true, reads = true): DeskEvent => ({
  kind: 'screen',
  message: { ...header(report), kind: 'beat', asks, reads },
});
const bye = (report: Report = {}): DeskEvent => ({
  kind: 'screen',
  message: { ...header(report), kind: 'bye' },
});
const run = (events: [DeskEvent, number][], from = newDeskLink('desk-one', NOW)) =>
  events.reduce(
    ({ link }, [event, at]) => nextDeskLink(link, event, NOW + at),
    nextDeskLink(from, { kind: 'start' }, NOW),
  );
const shown = (): DeskLink => run([[{ kind: 'show', state: STATE }, 0]]).link;
/** A desk whose state the screen has taken. */
const followed = (): DeskLink => run([[beat({ epoch: NOW, seq: 1 }), 10]], shown()).link;
const kinds = (says: { kind: string }[]) => says.map(({ kind }) => kind);

test('a start calls the other desks and asks who is there; a state is sent at once', () => {
  expect(nextDeskLink(newDeskLink('desk-one', NOW), { kind: 'start' }, NOW).says).toEqual([
    { kind: 'call' },
    { kind: 'beat', asks: true },
  ]);
  const { link, says } = nextDeskLink(shown(), { kind: 'show', state: { title: 'Next' } }, NOW);
  expect([link.seq, link.epoch, kinds(says)]).toEqual([2, NOW, ['state']]);
});

test('a screen that asks is answered, and sent the newest state only while it is behind', () => {
  expect(kinds(nextDeskLink(shown(), beat(), NOW).says)).toEqual(['state', 'beat']);
  expect(kinds(nextDeskLink(shown(), beat({ epoch: NOW, seq: 1 }), NOW).says)).toEqual(['beat']);
  // A screen that cannot read it answers without asking: the two do not talk without end.
  expect(nextDeskLink(shown(), beat({}, false, false), NOW).says).toEqual([]);
  // Nothing is sent before there is anything to see.
  expect(kinds(nextDeskLink(newDeskLink('desk-one', NOW), beat(), NOW).says)).toEqual(['beat']);
});

test('a clock that was put back never freezes the wall: the epoch goes above the one that the screen reports', () => {
  const ahead = NOW + 3_600_000;
  const { link, says } = nextDeskLink(shown(), beat({ epoch: ahead, seq: 40 }), NOW + 50);
  expect([link.epoch, link.rival, kinds(says)]).toEqual([ahead + 1, null, ['state', 'beat']]);
  const same = nextDeskLink(shown(), beat({ epoch: NOW, seq: 40 }), NOW + 50).link;
  expect([same.epoch, same.rival]).toEqual([NOW + 1, null]);
});

test('a screen that follows another desk is noticed by the one it left, and one press takes it back', () => {
  const taken = nextDeskLink(followed(), beat({ epoch: NOW + 900, seq: 3 }), NOW + 1000);
  expect([taken.link.rival, taken.says]).toEqual([NOW + 900, []]);
  expect(roomOf(taken.link, NOW + 1000)).toEqual({ kind: 'taken' });
  // It is still: nothing that is pressed there reaches the room, and no beat keeps the screen from its signs.
  expect(nextDeskLink(taken.link, { kind: 'show', state: {} }, NOW).says).toEqual([]);
  expect(nextDeskLink(taken.link, { kind: 'tick' }, NOW).says).toEqual([]);
  const back = nextDeskLink(taken.link, { kind: 'take-back' }, NOW + 2000);
  expect([back.link.epoch, back.link.rival, kinds(back.says)]).toEqual([
    NOW + 901,
    null,
    ['call', 'state'],
  ]);
});

test('a second desk is heard of without a screen, the newcomer wins, and two that start at once agree', () => {
  const first = run([[{ kind: 'tick' }, 2500]], shown()).link;
  const second = newDeskLink('desk-two', NOW + 3000);
  expect(
    nextDeskLink(first, { kind: 'desk', id: second.id, epoch: second.epoch }, NOW).link.rival,
  ).toBe(second.epoch);
  // A newcomer whose clock is behind is told of, and goes above.
  const early = newDeskLink('desk-two', NOW - 5000);
  expect(
    kinds(nextDeskLink(first, { kind: 'desk', id: early.id, epoch: early.epoch }, NOW).says),
  ).toEqual(['call']);
  const passed = nextDeskLink(early, { kind: 'desk', id: first.id, epoch: first.epoch }, NOW);
  expect([passed.link.epoch, passed.link.rival, kinds(passed.says)]).toEqual([
    NOW + 1,
    null,
    ['call'],
  ]);
  // Once only: then it gives way.
  const again = nextDeskLink(passed.link, { kind: 'desk', id: first.id, epoch: NOW + 7 }, NOW);
  expect(again.link.rival).toBe(NOW + 7);
  // Its own voice, come back by another way, is nobody else's.
  expect(
    nextDeskLink(first, { kind: 'desk', id: first.id, epoch: NOW + 9 }, NOW).link.rival,
  ).toBeNull();
});

test('what the desk says of the room is no more than it knows', () => {
  const room = (link: DeskLink, at: number) => roomOf(link, NOW + at);
  expect(room(shown(), 0)).toEqual({ kind: 'none' });
  const link = followed();
  expect(room(link, 500)).toEqual({ kind: 'sees' });
  expect(room(link, 10 + SILENT_AFTER - 1)).toEqual({ kind: 'sees' });
  expect(room(link, 10 + SILENT_AFTER)).toEqual({ kind: 'silent', seconds: 2 });
  expect(room(link, 10 + 7400)).toEqual({ kind: 'silent', seconds: 7 });
  // States alone do not keep it alive, and steady pressing does not silence it.
  const pressed = run([[{ kind: 'show', state: {} }, 2500]], link).link;
  expect(room(pressed, 2510)).toEqual({ kind: 'silent', seconds: 2 });
  const behind = run([[beat({ epoch: NOW, seq: 1 }), 5000]], pressed).link;
  expect(room(behind, 5100)).toEqual({ kind: 'behind' });
});

test('closed is said only after a goodbye, and not of a window that is loaded again', () => {
  const here = followed();
  const left = run([[bye({ epoch: NOW, seq: 1 }), 1000]], here).link;
  expect(roomOf(left, NOW + 1000 + GOODBYE_AFTER - 1)).toEqual({ kind: 'sees' });
  expect(roomOf(left, NOW + 1000 + GOODBYE_AFTER)).toEqual({ kind: 'closed' });
  const again = run([[beat({ id: 'screen-two' }), 1400]], left).link;
  expect(roomOf(again, NOW + 1500)).toEqual({ kind: 'sees' });
  // One of two that goes leaves the other.
  const two = run([[beat({ id: 'screen-two', epoch: NOW, seq: 1 }), 900]], followed()).link;
  expect(
    roomOf(
      run(
        [
          [bye(), 1000],
          [beat({ id: 'screen-two', epoch: NOW, seq: 1 }), 2000],
        ],
        two,
      ).link,
      NOW + 2500,
    ),
  ).toEqual({ kind: 'sees' });
  const closed = run([[{ kind: 'closed', id: 'screen-one' }, 1000]], followed()).link;
  expect(roomOf(closed, NOW + 2500)).toEqual({ kind: 'closed' });
  expect([isHeard(here, NOW + 1500), isHeard(closed, NOW + 1500)]).toEqual([true, false]);
  const unknown = run([[{ kind: 'closed', id: 'nobody-here' }, 1000]], here).link;
  expect(unknown.screens).toEqual(here.screens);
});

test('a screen of another copy is said to be one', () => {
  const deaf = run([[beat({}, true, false), 100]], shown()).link;
  expect(roomOf(deaf, NOW + 200)).toEqual({ kind: 'another-copy' });
  expect(roomOf(run([[{ kind: 'stranger' }, 100]], shown()).link, NOW + 200)).toEqual({
    kind: 'another-copy',
  });
});

test('a clicker in the room’s window moves the slides once, whichever ways the message came', () => {
  const here = followed();
  const message: ScreenMessage = {
    ...header({ epoch: NOW, seq: 1 }),
    kind: 'press',
    press: 'next',
  };
  const once = nextDeskLink(here, { kind: 'screen', message }, NOW + 20);
  expect(once.press).toBe('next');
  expect(nextDeskLink(once.link, { kind: 'screen', message }, NOW + 21).press).toBeUndefined();
  const taken = { ...here, rival: NOW + 5 };
  expect(nextDeskLink(taken, { kind: 'screen', message }, NOW + 20).press).toBeUndefined();
});

test('what a person takes back stays taken back, also from a desk that has just begun', () => {
  const first = run([[{ kind: 'tick' }, 2500]], shown()).link;
  const second = newDeskLink('desk-two', NOW + 3000);
  const gave = nextDeskLink(first, { kind: 'desk', id: second.id, epoch: second.epoch }, NOW);
  expect(kinds(gave.says)).toEqual(['call']);
  const knows = nextDeskLink(
    second,
    { kind: 'desk', id: first.id, epoch: first.epoch },
    NOW + 3010,
  );
  expect(kinds(knows.says)).toEqual(['call']);
  const again = nextDeskLink(gave.link, { kind: 'desk', id: second.id, epoch: second.epoch }, NOW);
  expect(again.says).toEqual([]);
  const back = nextDeskLink(again.link, { kind: 'take-back' }, NOW + 3100).link;
  const event = { kind: 'desk' as const, id: first.id, epoch: back.epoch };
  expect(nextDeskLink(knows.link, event, NOW + 3110).link.rival).toBe(back.epoch);
});

const desk = (id: string, epoch: number): DeskEvent => ({ kind: 'desk', id, epoch });
const ASKS = { kind: 'beat', asks: true };
const CALL = { kind: 'call' };

test('a desk settles after two seconds; each tick calls and asks, and shows nothing anew', () => {
  expect([SILENT_AFTER, GOODBYE_AFTER]).toEqual([2000, 1000]);
  const link = shown();
  for (const [at, settled] of [
    [1999, false],
    [2000, true],
  ] as const)
    expect(nextDeskLink(link, { kind: 'tick' }, NOW + at)).toEqual({
      link: { ...link, settled },
      says: [CALL, ASKS],
    });
  // Settled is settled, whatever the clock says later.
  const settled = { ...link, settled: true };
  expect(nextDeskLink(settled, { kind: 'tick' }, NOW).link.settled).toBe(true);
});

test('what another desk’s call makes of this one', () => {
  const link = shown();
  const settled = { ...link, settled: true };
  const rival = { ...settled, rival: NOW + 50 };
  const heard = (from: DeskLink, epoch: number) => nextDeskLink(from, desk('desk-two', epoch), NOW);
  // An older one is told of, and settles us.
  expect(heard(link, NOW - 1)).toEqual({ link: settled, says: [CALL] });
  expect(heard(rival, NOW - 1)).toEqual({ link: rival, says: [] });
  // The same epoch, by chance, is not older: a newcomer goes above it.
  const passed = { ...link, epoch: NOW + 1, passed: true };
  expect(heard(link, NOW)).toEqual({ link: passed, says: [CALL, { kind: 'state' }] });
  // Once passed, or settled, it gives way.
  expect(heard({ ...link, passed: true }, NOW + 9)).toEqual({
    link: { ...link, passed: true, rival: NOW + 9 },
    says: [CALL],
  });
  expect(heard(settled, NOW)).toEqual({ link: { ...settled, rival: NOW }, says: [CALL] });
  // Of several rivals the highest is remembered, and nothing is said any more.
  expect(heard(rival, NOW + 90)).toEqual({ link: { ...rival, rival: NOW + 90 }, says: [] });
  expect(heard(rival, NOW + 9)).toEqual({ link: rival, says: [] });
});

test('a press takes the room back above the rival; where there is none the epoch need not rise', () => {
  const link = { ...shown(), rival: NOW + 50 };
  expect(nextDeskLink(link, { kind: 'take-back' }, NOW)).toEqual({
    link: { ...link, rival: null, settled: true, epoch: NOW + 51 },
    says: [CALL, { kind: 'state' }],
  });
  const free = shown();
  expect(nextDeskLink(free, { kind: 'take-back' }, NOW).link).toEqual({ ...free, settled: true });
  // Nothing is shown yet; and a clock that has never been set is no matter.
  const first = newDeskLink('desk-one', 0);
  expect(nextDeskLink(first, { kind: 'take-back' }, 0)).toEqual({
    link: { ...first, settled: true, epoch: 1 },
    says: [CALL],
  });
});

test('a screen’s report settles a desk whose state it shows, and no other', () => {
  const settles = (report: Report) => run([[beat(report), 10]], shown()).link.settled;
  expect(settles({ epoch: NOW, seq: 1 })).toBe(true);
  expect(settles({ epoch: NOW, seq: 0 })).toBe(false);
  expect(settles({ epoch: NOW - 1, seq: 9 })).toBe(false);
  expect(run([[beat({ epoch: NOW - 1, seq: 9 }), 10]], followed()).link.settled).toBe(true);
});

test('a screen that shows a later state of our very epoch saw it from another desk: we go above it', () => {
  const link = followed();
  const { link: next, says } = nextDeskLink(link, beat({ epoch: NOW, seq: 2 }), NOW + 20);
  expect([next.epoch, next.rival, says]).toEqual([
    NOW + 1,
    null,
    [{ kind: 'state' }, { kind: 'beat', asks: false }],
  ]);
});

test('each screen is known by its newest message, for a minute, and until it says goodbye', () => {
  const known = (report: Report, at: number, from: DeskLink) =>
    Object.keys(run([[beat(report), at]], from).link.screens);
  const link = followed();
  expect(link.screens).toEqual({
    'screen-one': {
      ...{ epoch: NOW, seq: 1, heardAt: NOW + 10, leftAt: null },
      ...{ reads: true, count },
    },
  });
  expect(known({ id: 'screen-two' }, 60_009, link)).toEqual(['screen-one', 'screen-two']);
  expect(known({ id: 'screen-two' }, 60_010, link)).toEqual(['screen-two']);
  // A goodbye says nothing of whom the room follows.
  const left = run([[bye({ epoch: NOW + 900, seq: 9 }), 50]], link).link;
  expect([left.rival, left.epoch]).toEqual([null, NOW]);
  expect(left.screens['screen-one']?.leftAt).toBe(NOW + 50);
  expect(known({ id: 'screen-two' }, 60, left)).toEqual(['screen-two']);
});

test('a press says nothing of what a screen can read, and its window may close once', () => {
  const press = (id: string): DeskEvent => ({
    kind: 'screen',
    message: { ...header({ id, epoch: NOW, seq: 1 }), kind: 'press', press: 'back' },
  });
  const deaf = run([[beat({}, false, false), 5]], shown()).link;
  expect(run([[press('screen-one'), 9]], deaf).link.screens['screen-one']?.reads).toBe(false);
  expect(run([[press('screen-two'), 9]], deaf).link.screens['screen-two']?.reads).toBe(true);
  const two = run([[press('screen-two'), 9]], deaf).link;
  const closed = run([[{ kind: 'closed', id: 'screen-one' }, 100]], two).link;
  expect(closed).toEqual({
    ...two,
    screens: {
      ...two.screens,
      'screen-one': { ...two.screens['screen-one'], leftAt: NOW + 100 },
    },
  });
  expect(run([[{ kind: 'closed', id: 'screen-one' }, 900]], closed).link).toEqual(closed);
});

test('one of two screens that follows is enough; of two that are silent the newest counts', () => {
  const link = run([[{ kind: 'show', state: {} }, 100]], followed()).link;
  const two = run(
    [
      [beat({ epoch: NOW, seq: 1 }), 2000],
      [beat({ id: 'screen-two', epoch: NOW, seq: 2 }), 1500],
    ],
    link,
  ).link;
  expect(roomOf(two, NOW + 2200)).toEqual({ kind: 'sees' });
  expect(roomOf(two, NOW + 5999)).toEqual({ kind: 'silent', seconds: 3 });
  expect(roomOf(two, NOW + 6000)).toEqual({ kind: 'silent', seconds: 4 });
  // What was shown less than two seconds ago need not have arrived.
  const behind = run([[beat({ epoch: NOW, seq: 1 }), 2000]], link).link;
  expect(roomOf(behind, NOW + 2099)).toEqual({ kind: 'sees' });
  expect(roomOf(behind, NOW + 2100)).toEqual({ kind: 'behind' });
});

test('of two windows that were closed, the one closed last is loaded again perhaps', () => {
  const two = run([[beat({ id: 'screen-two', epoch: NOW, seq: 1 }), 20]], followed()).link;
  const closed = run(
    [
      [{ kind: 'closed', id: 'screen-one' }, 3000],
      [{ kind: 'closed', id: 'screen-two' }, 1000],
    ],
    two,
  ).link;
  expect(roomOf(closed, NOW + 3999)).toEqual({ kind: 'sees' });
  expect(roomOf(closed, NOW + 4000)).toEqual({ kind: 'closed' });
});
