/** Where each move leads, and what it leaves: the whole session is compared, so that nothing else can change with it. */
import { expect, test } from '@playwright/test';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { ONE_TWO_FOUR_ALL, startTalk } from '../../../model/session/talk.ts';
import { backward, forward, goTo } from './moves.ts';
import { newSession } from './new-session.ts';

const SECOND = 1000;
/** Minutes of each step and how many slides it has: the third is left out today, the second and the fifth take one minute. */
const PLAN = { welcome: [3, 2], pair: [1, 1], gone: [0, 4], sort: [9, 3], close: [1, 2] };
const STEPS = Object.entries(PLAN).map(([id, [two, slides = 0]], order) => ({
  ...{ id, order, title: id, minutes: { two: two || 5 } },
  slides: Array.from({ length: slides }, (_, at) => ({ id: `${id}-${at}` })),
})) as unknown as Step[];
const waiting = newSession(STEPS, 'two', 's-test', 0);
const FRESH: Session = {
  ...waiting,
  plan: waiting.plan.map((part) => (part.id === 'gone' ? { ...part, minutes: 0 } : part)),
};
const SHOWN = {
  ...{ revealed: true, countsShown: true, ideasShown: true },
  talk: startTalk(ONE_TWO_FOUR_ALL, 0),
};
const HIDDEN = { revealed: false, countsShown: false, ideasShown: false, talk: null };
/** Under way for ten seconds in a step, with everything shown. */
const at = (step: number, slide: number, change: Partial<Session> = {}): Session => ({
  ...FRESH,
  ...SHOWN,
  startedAt: 5 * SECOND,
  enteredAt: 20 * SECOND,
  at: { step, slide },
  ...change,
});
const NOW = 30 * SECOND;
/** In another step: its clock begins, and that of the step before is written down. */
const entered = (from: Session, step: number, slide: number, spent: Session['spent']): Session => ({
  ...{ ...from, ...HIDDEN, at: { step, slide }, spent },
  ...{ enteredAt: NOW, paused: null, pausedFor: 0, updatedAt: NOW },
});
/** On another slide of the same step: its clock goes on. */
const turned = (from: Session, slide: number): Session => ({
  ...{ ...from, ...HIDDEN, at: { step: from.at.step, slide }, updatedAt: NOW },
});

test('the first press begins the session where it stands', () => {
  expect(forward(FRESH, NOW)).toEqual({ ...entered(FRESH, 0, 0, {}), startedAt: NOW });
  expect(goTo(FRESH, 3, 1, NOW)).toEqual({ ...entered(FRESH, 3, 1, {}), startedAt: NOW });
  expect(backward(FRESH, NOW)).toBe(FRESH);
});

test('forward: slide by slide, then into the next step that is not left out', () => {
  const spent = (id: string) => ({ [id]: 10 * SECOND });
  expect(forward(at(0, 0), NOW)).toEqual(turned(at(0, 0), 1));
  expect(forward(at(0, 1), NOW)).toEqual(entered(at(0, 1), 1, 0, spent('welcome')));
  expect(forward(at(1, 0), NOW)).toEqual(entered(at(1, 0), 3, 0, spent('pair')));
  expect(forward(at(3, 1), NOW)).toEqual(turned(at(3, 1), 2));
  // The last one takes a minute, and counts.
  expect(forward(at(3, 2), NOW)).toEqual(entered(at(3, 2), 4, 0, spent('sort')));
  const end = at(4, 1);
  expect(forward(end, NOW)).toBe(end);
  const empty = at(0, 0, { plan: [] });
  expect(forward(empty, NOW)).toBe(empty);
});

test('backward: slide by slide, then to the last slide of the step before that is not left out', () => {
  const spent = (id: string) => ({ [id]: 10 * SECOND });
  expect(backward(at(0, 1), NOW)).toEqual(turned(at(0, 1), 0));
  expect(backward(at(3, 2), NOW)).toEqual(turned(at(3, 2), 1));
  // A step of one minute counts.
  expect(backward(at(3, 0), NOW)).toEqual(entered(at(3, 0), 1, 0, spent('sort')));
  expect(backward(at(4, 0), NOW)).toEqual(entered(at(4, 0), 3, 2, spent('close')));
  expect(backward(at(1, 0), NOW)).toEqual(entered(at(1, 0), 0, 1, spent('pair')));
  const first = at(0, 0);
  expect(backward(first, NOW)).toBe(first);
});

test('to any step, also one that is left out, and no further than its last slide', () => {
  const spent = { sort: 10 * SECOND };
  expect(goTo(at(3, 0), 2, 0, NOW)).toEqual(entered(at(3, 0), 2, 0, spent));
  expect(goTo(at(3, 0), 0, 1, NOW)).toEqual(entered(at(3, 0), 0, 1, spent));
  expect(goTo(at(3, 0), 0, 2, NOW)).toEqual(entered(at(3, 0), 0, 1, spent));
  // Within the step its clock goes on.
  expect(goTo(at(3, 0), 3, 2, NOW)).toEqual(turned(at(3, 0), 2));
  const here = at(3, 0);
  for (const step of [-1, 5]) expect(goTo(here, step, 0, NOW)).toBe(here);
});

test('a step that is entered again adds to its time, pauses left out', () => {
  const again = at(1, 0, { spent: { welcome: 7 * SECOND, pair: 2 * SECOND }, pausedFor: SECOND });
  expect(forward(again, NOW)).toEqual(
    entered(again, 3, 0, { welcome: 7 * SECOND, pair: 11 * SECOND }),
  );
  // Left while the clock stood: it had run for four seconds.
  const stood = at(1, 0, { paused: 24 * SECOND });
  expect(forward(stood, NOW)).toEqual(entered(stood, 3, 0, { pair: 4 * SECOND }));
});

test('a blank screen comes back first, and nothing moves nor ends', () => {
  for (const blank of ['black', 'white'] as const)
    for (const move of [forward, backward])
      expect(move(at(3, 1, { blank }), NOW)).toEqual({ ...at(3, 1), updatedAt: NOW });
});
