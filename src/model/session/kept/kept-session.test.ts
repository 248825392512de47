import { expect, test } from '@playwright/test';
import { upToDate } from '../../../platform/storage/migrations.ts';
import first from '../examples/version-1.json' with { type: 'json' };
import second from '../examples/version-2.json' with { type: 'json' };
import third from '../examples/version-3.json' with { type: 'json' };
import fourth from '../examples/version-4.json' with { type: 'json' };
import { nothingForTheWall } from '../../plan/for-the-wall.ts';
import { ideaFrom } from '../idea.ts';
import { newRound } from '../round.ts';
import { SESSION_VERSION, type Session } from '../session.ts';
import type { Step } from '../step.ts';
import { fitToSteps } from './fit-session.ts';
import { readSession } from './read-session.ts';
import { joinSessions, stampSession } from './session-parts.ts';
import { SESSION_MIGRATIONS } from './session-versions.ts';

const opened = (version: number, data: unknown): Session => {
  const session = readSession(upToDate({ version, data }, SESSION_MIGRATIONS));
  if (!session) throw new Error(`A session of version ${version} does not open.`);
  return session;
};
const step = (id: string, slides: string[]): Step =>
  ({ id, slides: slides.map((slide) => ({ id: slide })) }) as unknown as Step;
const STEPS = [
  step('welcome', ['changing-the-odds', 'four-promises']),
  step('round-one', ['what-kind-of-help-is-it', 'new', 'and-now-point-again']),
  step('close', ['before-you-go', 'thank-you']),
];

test('a session of each version opens, and nothing of it is lost', () => {
  expect(SESSION_MIGRATIONS).toHaveLength(SESSION_VERSION - 1);
  const { response, ...firstRest } = first;
  expect(response).toEqual({ 'round-one': 'b' });
  const stamps = expect.any(Object) as unknown;
  const none = {
    planId: '',
    endsAt: null,
    picks: {},
    choices: {},
    promises: {},
    wall: nothingForTheWall(),
    stamps,
  };
  const noIds = <T>(steps: T[]) => steps.map((part) => ({ ...part, slideIds: [] }));
  expect(opened(1, first)).toEqual({
    ...firstRest,
    ...none,
    plan: noIds(first.plan),
    rounds: { 'round-one': { ...newRound(), letter: 'b' } },
    present: 0,
    tables: 8,
    ideas: [],
    ideasShown: false,
    countsShown: false,
    talk: null,
    text: 0,
    rehearsal: false,
  });
  const nobody = { from: 'wider', table: 0, level: '', missing: '', joinedTo: '' };
  expect(opened(2, second)).toEqual({
    ...second,
    ...none,
    plan: noIds(second.plan),
    ideas: second.ideas.map((idea, place) => ({
      ...idea,
      ...nobody,
      id: ['old-1', 'old-2', 'old-3'][place],
      place,
    })),
  });
  expect(new Set(Object.values(opened(2, second).stamps.parts).map(String))).toEqual(
    new Set([`${second.updatedAt},v2`]),
  );
  expect(opened(3, third)).toEqual({ ...third, wall: nothingForTheWall() });
  expect(opened(4, fourth)).toEqual(fourth);
});

test('a damaged session of any version is refused, not thrown at', () => {
  for (const version of [1, 2, 3, 4])
    for (const data of [undefined, null, [], 'x', 7, {}, { id: 's-a', plan: 'x', ideas: 7 }])
      expect(readSession(upToDate({ version, data }, SESSION_MIGRATIONS))).toBeUndefined();
});

test('a session of version 3 without the end that its plan named reads as having none', () => {
  const { endsAt, ...without } = third;
  expect(endsAt).toBeGreaterThan(0);
  expect(opened(3, without).endsAt).toBeNull();
});

test('a step that gained or lost slides keeps the place, by the id of the slide or the nearest', () => {
  const at = (slide: number, session = opened(4, fourth)) =>
    fitToSteps({ ...session, at: { step: 1, slide } }, STEPS)?.at;
  expect(at(2)).toEqual({ step: 1, slide: 2 });
  expect(at(3)).toEqual({ step: 1, slide: 2 });
  expect(at(0)).toEqual({ step: 1, slide: 0 });
  const longer = [step('round-one', ['first', ...STEPS[1]!.slides.map(({ id }) => id)])];
  expect(fitToSteps({ ...opened(4, fourth), at: { step: 1, slide: 0 } }, longer)?.at).toEqual({
    step: 0,
    slide: 1,
  });
  const shorter = [step('round-one', ['and-now-point-again', 'new'])];
  expect(fitToSteps({ ...opened(3, third), at: { step: 1, slide: 2 } }, shorter)).toEqual({
    ...opened(3, third),
    plan: [{ ...third.plan[1], slides: 2, slideIds: ['and-now-point-again', 'new'] }],
    at: { step: 0, slide: 0 },
  });
  // An old session knows no ids: the number of the slide has to do.
  expect(at(1, opened(2, second))).toEqual({ step: 1, slide: 1 });
  expect(fitToSteps(opened(2, second), STEPS)?.plan.map(({ slides }) => slides)).toEqual([2, 3, 2]);
});

test('a step that this copy does not know is left out, and a session of which it knows none is not opened', () => {
  const known = [STEPS[0]!, STEPS[2]!];
  expect(fitToSteps(opened(4, fourth), known)).toMatchObject({ at: { step: 1, slide: 0 } });
  expect(fitToSteps({ ...opened(4, fourth), at: { step: 2, slide: 1 } }, known)?.at).toEqual({
    step: 1,
    slide: 1,
  });
  expect(fitToSteps(opened(3, third), [step('other', ['x'])])).toBeUndefined();
  // Where the room stood at a step that is not known, it goes on with the one after; after the last, with the last.
  const at = (number: number, ids: number[]) =>
    fitToSteps(
      { ...opened(3, third), at: { step: number, slide: 1 } },
      ids.flatMap((id) => STEPS[id] ?? []),
    );
  const { id, rounds } = opened(3, third);
  expect(at(1, [1, 2])).toMatchObject({ id, rounds, at: { step: 0, slide: 1 } });
  expect(at(0, [1, 2])).toMatchObject({ id, rounds, at: { step: 0, slide: 0 } });
  expect(at(2, [1])?.at).toEqual({ step: 0, slide: 0 });
  expect(at(2, [0, 1])?.at).toEqual({ step: 1, slide: 0 });
  expect(at(9, [0, 1, 2])?.at).toEqual({ step: 2, slide: 0 });
  const plan = ['x', 'welcome', 'y', 'close', 'thanks'].map((name) => ({
    ...opened(3, third).plan[0]!,
    id: name,
  }));
  const three = ['welcome', 'close', 'thanks'].map((name) => step(name, ['x']));
  expect(fitToSteps({ ...opened(3, third), plan, at: { step: 2, slide: 0 } }, three)?.at).toEqual({
    step: 1,
    slide: 0,
  });
});

test('two desks keep both their work: counts of one, and where the other went', () => {
  const start = opened(4, fourth);
  const counted = stampSession(
    start,
    { ...start, rounds: { ...start.rounds, 'round-two': newRound() }, updatedAt: 1 },
    'left',
  );
  const moved = stampSession(start, { ...start, at: { step: 2, slide: 0 } }, 'right');
  for (const joined of [joinSessions(counted, moved), joinSessions(moved, counted)]) {
    expect(joined.at).toEqual({ step: 2, slide: 0 });
    expect(Object.keys(joined.rounds)).toEqual(['round-one', 'round-two']);
  }
});

test('an old hand-over file changes nothing, whatever its clock says', () => {
  const old = { ...opened(4, fourth), updatedAt: 7_000_000_000_000 };
  const now = stampSession(old, { ...old, present: 63, updatedAt: 1 }, 'left');
  expect(joinSessions(now, old).present).toBe(63);
  expect(joinSessions(old, now).present).toBe(63);
});

test('two old copies without stamps: the later one stays', () => {
  const later = { ...second, present: 70, updatedAt: second.updatedAt + 1 };
  const [before, after] = [opened(2, second), opened(2, later)];
  expect(joinSessions(before, after).present).toBe(70);
  expect(joinSessions(after, before).present).toBe(70);
});

test('ideas of two desks stand side by side, each in its place, and one that was removed stays away', () => {
  const start = opened(4, fourth);
  const add = (words: string, writer: string) =>
    stampSession(
      start,
      { ...start, ideas: [...start.ideas, ...[ideaFrom(words) ?? []].flat()] },
      writer,
    );
  const [left, right] = [add('Toast for all', 'left'), add('A later bus', 'right')];
  const joined = joinSessions(left, right);
  expect(joined.ideas.map(({ text }) => text).toSorted()).toEqual([
    'A later bus',
    'No late mark when the bus fails',
    'Toast for all',
  ]);
  expect(joined).toEqual(joinSessions(right, left));
  const without = stampSession(joined, { ...joined, ideas: joined.ideas.slice(1) }, 'left');
  expect(joinSessions(without, right).ideas).toHaveLength(2);
  expect(readSession(JSON.parse(JSON.stringify(joined)))).toEqual(joined);
});
