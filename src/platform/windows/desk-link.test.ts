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
