import { expect, test } from '@playwright/test';
import type { Reader } from '../../model/guard.ts';
import { PROTOCOL, type DeskMessage } from './envelope.ts';
import {
  isLost,
  LOST_AFTER,
  newScreenLink,
  nextScreenLink,
  type ScreenEvent,
} from './screen-link.ts';

const NOW = 1_763_890_000_000;
const read: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);
const fresh = (secret = 'a-secret-word') =>
  newScreenLink<string>('screen-one', secret, 'ACEF', NOW);
let count = 0;
const header = (epoch: number, seq: number) => ({
  live: PROTOCOL,
  secret: 'a-secret-word',
  id: 'desk-one',
  from: 'desk' as const,
  count: (count += 1),
  epoch,
  seq,
});
const state = (words: unknown, epoch = 5, seq = 1): DeskMessage => ({
  ...header(epoch, seq),
  kind: 'state',
  state: words,
});
const run = (link: ReturnType<typeof fresh>, event: ScreenEvent, at = 0) =>
  nextScreenLink(link, event, NOW + at, read);
const hear = (link: ReturnType<typeof fresh>, message: DeskMessage, at = 0) =>
  run(link, { kind: 'desk', message }, at);
const kinds = (says: { kind: string }[]) => says.map(({ kind }) => kind);

test('a state is shown if it is later, and what is shown is reported', () => {
  const first = hear(fresh(), state('one'));
  expect([first.link.state, first.link.epoch, first.link.seq]).toEqual(['one', 5, 1]);
  expect(first.says).toEqual([{ kind: 'beat', asks: false, reads: true }]);
  expect(hear(first.link, state('older', 4, 99)).link.state).toBe('one');
  expect(hear(first.link, state('same', 5, 1)).link.state).toBe('one');
  expect(hear(first.link, state('two', 5, 2)).link.state).toBe('two');
  expect(hear(first.link, state('new desk', 6, 1)).link.state).toBe('new desk');
});

test('a state that cannot be read never takes the place of the last good one, and that is reported', () => {
  const good = hear(fresh(), state('good')).link;
  const bad = hear(good, state({ title: 'of another copy' }, 5, 2));
  expect([bad.link.state, bad.link.seq, bad.link.reads]).toEqual(['good', 1, false]);
  expect(bad.says).toEqual([{ kind: 'beat', asks: false, reads: false }]);
  expect(hear(bad.link, state('good again', 5, 3)).link.reads).toBe(true);
  expect(run(good, { kind: 'stranger' }).link.reads).toBe(false);
});

test('a beat that asks is answered, one that answers is not, and one that came twice is heard once', () => {
  const asking: DeskMessage = { ...header(5, 1), kind: 'beat', asks: true };
  const answered = hear(fresh(), asking);
  expect(answered.says).toEqual([{ kind: 'beat', asks: false, reads: true }]);
  expect(hear(answered.link, asking).says).toEqual([]);
  expect(hear(fresh(), { ...header(5, 1), kind: 'beat', asks: false }).says).toEqual([]);
});

test('after eight seconds without a desk it shows its signs and calls; a desk that is heard takes them away', () => {
  const link = hear(fresh(), state('one'), 1000).link;
  expect(isLost(link, NOW + 1000 + LOST_AFTER - 1)).toBe(false);
  expect(isLost(link, NOW + 1000 + LOST_AFTER)).toBe(true);
  expect(kinds(run(link, { kind: 'tick' }, 2000).says)).toEqual(['beat']);
  expect(kinds(run(link, { kind: 'tick' }, 1000 + LOST_AFTER).says)).toEqual(['beat', 'orphan']);
  expect(isLost(hear(link, state('two', 5, 2), 20_000).link, NOW + 20_001)).toBe(false);
  // Opened by nobody: at once, and it has nobody to speak to.
  expect(isLost(fresh(''), NOW)).toBe(true);
  expect(kinds(run(fresh(''), { kind: 'tick' }).says)).toEqual(['orphan']);
});

const join = (signs: string, newSigns = 'WXY3'): ScreenEvent => ({
  kind: 'call',
  newSigns,
  call: { live: PROTOCOL, kind: 'join', signs, secret: 'another-secret' },
});

test('a desk that types the signs is followed by the secret that it names', () => {
  const { link, says } = run(fresh(), join('ACEF'), LOST_AFTER);
  expect([link.secret, link.signs, isLost(link, NOW + LOST_AFTER)]).toEqual([
    'another-secret',
    'WXY3',
    false,
  ]);
  expect(says).toEqual([{ kind: 'beat', asks: true, reads: true }]);
});

test('signs count only while they are shown, and five wrong tries make new ones', () => {
  expect(run(fresh(), join('ACEF'), 1000).link.secret).toBe('a-secret-word');
  let link = fresh();
  for (let wrong = 0; wrong < 4; wrong += 1) link = run(link, join('AAAA'), LOST_AFTER).link;
  expect([link.signs, link.secret]).toEqual(['ACEF', 'a-secret-word']);
  link = run(link, join('AAAA'), LOST_AFTER).link;
  expect([link.signs, link.tries, link.secret]).toEqual(['WXY3', 0, 'a-secret-word']);
  // What other windows call is nothing to it.
  const orphan: ScreenEvent = {
    kind: 'call',
    newSigns: 'WXY3',
    call: { live: PROTOCOL, kind: 'orphan' },
  };
  expect(run(fresh(), orphan, LOST_AFTER).link).toEqual(fresh());
});

test('it says goodbye, passes on a clicker’s key, and asks when it starts', () => {
  expect(run(fresh(), { kind: 'leave' }).says).toEqual([{ kind: 'bye' }]);
  expect(run(fresh(), { kind: 'press', press: 'next' }).says).toEqual([
    { kind: 'press', press: 'next' },
  ]);
  expect(run(fresh(), { kind: 'start' }).says).toEqual([{ kind: 'beat', asks: true, reads: true }]);
});

test('a screen begins with nothing to show, no desk heard and no try made', () => {
  expect(fresh()).toEqual({
    ...{ id: 'screen-one', secret: 'a-secret-word', signs: 'ACEF', tries: 0 },
    ...{ epoch: 0, seq: 0, startedAt: NOW, heardAt: null, counts: {} },
    ...{ state: undefined, reads: true, left: false },
  });
  expect(LOST_AFTER).toBe(8000);
  // Its very first message may be number nought.
  const first = hear(fresh(), { ...state('one'), count: 0 });
  expect(first.link.state).toBe('one');
  expect(hear(first.link, { ...state('two', 5, 2), count: 0 }).link).toEqual(first.link);
});

test('it asks at its start and at each beat, and answers without asking', () => {
  const asks = [{ kind: 'beat', asks: true, reads: true }];
  const link = hear(fresh(), state('one')).link;
  expect(run(link, { kind: 'start' })).toEqual({ link, says: asks });
  expect(run(link, { kind: 'tick' })).toEqual({ link, says: asks });
  const again = state('one');
  expect(hear(link, again, 30)).toEqual({
    link: { ...link, heardAt: NOW + 30, counts: { 'desk-one': again.count } },
    says: [{ kind: 'beat', asks: false, reads: true }],
  });
});

test('what it says of itself, and what another copy makes of it', () => {
  const link = hear(fresh(), state('one')).link;
  expect(run(link, { kind: 'stranger' })).toEqual({ link: { ...link, reads: false }, says: [] });
  expect(run(link, { kind: 'leave' }).link).toEqual({ ...link, left: true });
  expect(run(link, { kind: 'press', press: 'back' }).link).toBe(link);
});

test('signs that were typed right begin anew: no wrong try is held against them, and no count of the desk before', () => {
  const link = hear(fresh(), state('one')).link;
  const tried = run(link, join('AAAA'), LOST_AFTER).link;
  expect(tried).toEqual({ ...link, tries: 1 });
  expect(run(tried, join('ACEF'), LOST_AFTER).link).toEqual({
    ...link,
    ...{ secret: 'another-secret', signs: 'WXY3', tries: 0, counts: {}, heardAt: NOW + LOST_AFTER },
  });
});

test('a screen that said goodbye is silent, whatever still comes to it, until its window is shown again', () => {
  const { link } = run(fresh(), { kind: 'leave' });
  for (const event of [
    { kind: 'tick' },
    { kind: 'press', press: 'next' },
    { kind: 'desk', message: state('one') },
    { kind: 'desk', message: { ...header(5, 2), kind: 'beat', asks: true } },
  ] as const)
    expect(run(link, event).says, event.kind).toEqual([]);
  expect(run(link, { kind: 'leave' }).says).toEqual([{ kind: 'bye' }]);
  const back = run(link, { kind: 'start' });
  expect(kinds(back.says)).toEqual(['beat']);
  expect(kinds(run(back.link, { kind: 'tick' }).says)).toEqual(['beat']);
});
