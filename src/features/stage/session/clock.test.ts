import { expect, test } from '@playwright/test';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { clockOf } from './clock.ts';
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
