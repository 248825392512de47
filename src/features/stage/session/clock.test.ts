import { expect, test } from '@playwright/test';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import {
  clockOf,
  endOfStep,
  minutesAndSeconds,
  stepTimes,
  timesTaken,
  type Clock,
} from './clock.ts';
import { behindWords } from './clock.words.ts';
import { newSession } from './new-session.ts';

const MINUTE = 60_000;
const STEPS = ['welcome', 'sort', 'close'].map((id, order) => ({
  ...{ id, order, title: id, minutes: { two: 50 } },
  slides: [{ id: `${id}-0` }],
})) as unknown as Step[];
/** On a Tuesday in November, by the clock on the wall. */
const at = (hour: number, minute: number, day = 24) =>
  new Date(2026, 10, day, hour, minute).getTime();

const begun = (begin: number, start: number, starts?: string): Session => {
  const own = { steps: STEPS.map(({ id }) => ({ id, minutes: 50 })), cards: {}, staff: 0 };
  const session = newSession(
    STEPS,
    'two',
    's-test',
    begin,
    starts === undefined ? undefined : { ...own, starts },
  );
  return { ...session, startedAt: start, enteredAt: start };
};
const ends = (session: Session) => {
  const { plannedEnd, expectedEnd, behind } = clockOf(session, session.startedAt ?? 0);
  return { plannedEnd, expectedEnd, behind: behindWords(behind) };
};

test('a plan from 15:30 to 18:00 that is started at 15:36 is six minutes behind', () => {
  expect(ends(begun(at(15, 34), at(15, 36), '15:30'))).toEqual({
    plannedEnd: at(18, 0),
    expectedEnd: at(18, 6),
    behind: '6 minutes behind',
  });
  expect(ends(begun(at(15, 10), at(15, 27), '15:30')).behind).toBe('3 minutes ahead');
});

test('whoever opens the desk hours before still ends by the bell', () => {
  expect(ends(begun(at(13, 0), at(15, 36), '15:30')).plannedEnd).toBe(at(18, 0));
});

test('more than an hour from the time of the plan, as on the evening before, the end goes by the start', () => {
  for (const start of [at(14, 29), at(16, 31), at(20, 0), at(15, 30, 25)])
    expect(ends(begun(at(14, 0), start, '15:30'))).toEqual({
      plannedEnd: start + 150 * MINUTE,
      expectedEnd: start + 150 * MINUTE,
      behind: 'On time',
    });
  expect(ends(begun(at(14, 0), at(14, 30), '15:30')).plannedEnd).toBe(at(18, 0));
});

test('without a plan, or in a plan without a time, the end goes by the start', () => {
  for (const starts of [undefined, ''])
    expect(ends(begun(at(15, 30), at(15, 36), starts))).toEqual({
      plannedEnd: at(18, 6),
      expectedEnd: at(18, 6),
      behind: 'On time',
    });
});

const SECOND = 1000;
/** In the second of four steps, entered at minute 100. */
const under = (change: Partial<Session> = {}): Session => {
  const session = begun(100 * MINUTE, 100 * MINUTE);
  const [part] = session.plan;
  const minutes = { welcome: 10, sort: 20, talk: 30, close: 5 };
  const plan = Object.entries(minutes).map(([id, minutes]) => ({ ...part!, id, minutes }));
  return { ...session, plan, at: { step: 1, slide: 0 }, ...change };
};
const left = (change: Partial<Session>, minute: number): number =>
  clockOf(under(change), minute * MINUTE).stepLeft / MINUTE;

test('a step runs from when it was entered, less what it was paused for and what was spent in it before', () => {
  expect(left({}, 103)).toBe(17);
  expect(left({ enteredAt: null }, 103)).toBe(20);
  expect(left({ spent: { sort: 4 * MINUTE, welcome: 9 * MINUTE } }, 103)).toBe(13);
  expect(left({ pausedFor: 2 * MINUTE }, 103)).toBe(19);
  // It stands: since the pause nothing more is counted.
  expect(left({ pausedFor: 1 * MINUTE, paused: 102 * MINUTE }, 109)).toBe(19);
  // A clock that was put back adds nothing.
  expect(left({}, 90)).toBe(20);
  expect(left({ paused: 102 * MINUTE }, 101)).toBe(19);
  expect(left({}, 125)).toBe(-5);
  expect(left({ at: { step: 4, slide: 0 } }, 103)).toBe(-3);
});

test('the end is what is left of this step and all of those to come, less what was spent in them', () => {
  const end = (change: Partial<Session>, minute: number): number | null => {
    const { expectedEnd } = clockOf(under(change), minute * MINUTE);
    return expectedEnd === null ? null : expectedEnd / MINUTE;
  };
  expect(end({}, 103)).toBe(103 + 17 + 30 + 5);
  expect(end({ spent: { welcome: 8 * MINUTE, talk: 12 * MINUTE } }, 103)).toBe(103 + 17 + 18 + 5);
  // A step that took longer than its minutes gives none back; nor does the one under way.
  expect(end({ spent: { close: 9 * MINUTE } }, 103)).toBe(103 + 17 + 30);
  expect(end({}, 121)).toBe(121 + 30 + 5);
  expect(end({ startedAt: null }, 103)).toBeNull();
});

test('behind is in whole minutes, and nought before the session has begun', () => {
  const behind = (change: Partial<Session>) => clockOf(under(change), 100 * MINUTE).behind;
  const all = (planned: number) => under().plan.map((part) => ({ ...part, planned }));
  expect(under().plan.map(({ planned }) => planned)).toEqual([50, 50, 50, 50]);
  // 55 minutes to go, of 200 planned, then of 40.
  expect(behind({})).toBe(-145);
  expect(behind({ plan: all(10) })).toBe(15);
  expect(behind({ plan: all(10), spent: { sort: 29 * SECOND } })).toBe(15);
  expect(behind({ plan: all(10), spent: { sort: 31 * SECOND } })).toBe(14);
  expect(clockOf(under({ startedAt: null }), 100 * MINUTE)).toMatchObject({
    ...{ plannedEnd: null, expectedEnd: null, behind: 0 },
  });
});

test('amber begins at a fifth of the step, red at a twentieth, to the millisecond', () => {
  const tone = (milliseconds: number): Clock['tone'] =>
    clockOf(under(), 120 * MINUTE - milliseconds).tone;
  expect([4 * MINUTE + 1, 4 * MINUTE, MINUTE + 1, MINUTE, 0, -1].map(tone)).toEqual([
    ...['calm', 'amber', 'amber'],
    ...['red', 'red', 'red'],
  ]);
});

test('the room is told when its step ends: pauses move it on, time spent before brings it nearer', () => {
  const ends = (change: Partial<Session>): number | null => endOfStep(under(change));
  expect(ends({})).toBe(120 * MINUTE);
  expect(ends({ pausedFor: 3 * MINUTE })).toBe(123 * MINUTE);
  expect(ends({ spent: { sort: 4 * MINUTE } })).toBe(116 * MINUTE);
  expect(ends({ enteredAt: null })).toBeNull();
  expect(ends({ at: { step: 4, slide: 0 } })).toBeNull();
});

test('times taken are whole minutes by step; less than half a minute is none', () => {
  const taken = (spent: Record<string, number>, seconds: number): Record<string, number> =>
    timesTaken(under({ spent }), 100 * MINUTE + seconds * SECOND);
  expect(taken({}, 29.999)).toEqual({});
  expect(taken({}, 30)).toEqual({ sort: 1 });
  expect(taken({}, 89.999)).toEqual({ sort: 1 });
  expect(taken({}, 90)).toEqual({ sort: 2 });
  expect(taken({ welcome: 29_999, talk: 30_000, sort: 60_000 }, 30)).toEqual({ talk: 1, sort: 2 });
});

test('the desk counts down to nought and on below it, a second at a time', () => {
  expect([1001, 1000, 1, 0, -1, -999, -1000, -1999, -2000].map(minutesAndSeconds)).toEqual([
    ...['0:02', '0:01', '0:01', '0:00', '0:00', '0:00'],
    ...['−0:01', '−0:01', '−0:02'],
  ]);
  expect([59_001, 60_000, 60_001, 605_000, -60_000, -65_000].map(minutesAndSeconds)).toEqual([
    ...['1:00', '1:00', '1:01', '10:05'],
    ...['−1:00', '−1:05'],
  ]);
});

test('each step to come begins when those before it are over, and the last one ends with the session', () => {
  const times = (change: Partial<Session>, minute: number): number[] =>
    stepTimes(under(change), minute * MINUTE).map((at) => at / MINUTE);
  expect(times({}, 103)).toEqual([120, 120, 120, 150]);
  // It runs over: the next begins now.
  expect(times({}, 124)).toEqual([124, 124, 124, 154]);
  expect(times({ at: { step: 0, slide: 0 } }, 103)).toEqual([110, 110, 130, 160]);
  // Half of the talk was had before somebody went back.
  const back = { spent: { talk: 15 * MINUTE, close: 9 * MINUTE } };
  expect(times(back, 103)).toEqual([120, 120, 120, 135]);
  expect(clockOf(under(back), 103 * MINUTE).expectedEnd).toBe(135 * MINUTE);
});
