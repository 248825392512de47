import { expect, test } from '@playwright/test';
import type { Step } from '../../../model/session/step.ts';
import { ONE_TWO_FOUR_ALL } from '../../../model/session/talk.ts';
import { catchUp } from './catch-up/catch-up.ts';
import { catchUpSentence } from './catch-up/catch-up.words.ts';
import { clockOf } from './clock.ts';
import { newSession } from './new-session.ts';
import { nextSession, type StageEvent } from './next-session.ts';

const MINUTE = 60_000;
const CANARY = 'canary-note-that-no-room-may-see';
const said = { cue: CANARY, say: CANARY, word: CANARY };
const made = (
  id: string,
  order: number,
  two: number,
  stays: Step['stays'] = 'must',
  least = 1,
  slides = 1,
  activity: Step['activity'] = 'talk',
): Step => ({
  id,
  order,
  title: id,
  from: 'ours',
  purpose: CANARY,
  stays,
  least,
  minutes: { two, 'two-and-a-half': 0, three: 0, four: 0, taster: 0, shift: 0, presentation: 0 },
  group: 'everyone',
  space: CANARY,
  kit: [CANARY],
  activity,
  do: [CANARY],
  say: said,
  transition: CANARY,
  ifSomeoneSays: [{ says: CANARY, reply: CANARY }],
  reflection: CANARY,
  slides: Array.from({ length: slides }, (_, at) => ({
    id: `slide-${at}`,
    layout: at === 0 ? ('question' as const) : ('vote' as const),
    title: `${id} ${at + 1}`,
    points: [],
    notes: said,
  })),
});
/** The shape of the two-hour session, with its own minutes. */
const STEPS = [
  made('welcome', 10, 3),
  made('why', 20, 3, 'shorten', 2),
  made('opener', 30, 5, 'shorten', 3),
  made('resilience', 35, 5, 'shorten', 3),
  made('kinds', 40, 6),
  made('worked', 50, 5, 'shorten', 3),
  made('sort', 60, 12),
  made('round-one', 70, 11, 'must', 8, 3),
  made('job', 80, 5, 'shorten', 3),
  made('break', 90, 10, 'must', 8, 1, 'break'),
  made('wider', 100, 5, 'shorten', 3),
  made('round-two', 110, 5, 'go', 0, 2),
  made('assess', 130, 22, 'shorten', 18),
  made('picks', 140, 5, 'shorten', 3),
  made('commit', 180, 9),
  made('slip', 190, 4, 'shorten', 2),
  made('heard', 200, 3),
  made('close', 210, 2),
];
const begin = () => newSession(STEPS, 'two', 's-test', 0);
const run = (events: StageEvent[], from = begin(), at = 0) =>
  events.reduce((session, event) => nextSession(session, event, at), from);

test('the first press starts the clock and stays on the first slide; the next moves on', () => {
  const started = run([{ kind: 'next' }]);
  expect([started.startedAt, started.at]).toEqual([0, { step: 0, slide: 0 }]);
  expect(run([{ kind: 'next' }], started).at).toEqual({ step: 1, slide: 0 });
});

test('slides come before steps, and back goes to the last slide of the step before', () => {
  const round = run([{ kind: 'go', step: 7 }, { kind: 'next' }, { kind: 'next' }]);
  expect(round.at).toEqual({ step: 7, slide: 2 });
  const after = run([{ kind: 'next' }], round);
  expect(after.at.step).toBe(8);
  expect(run([{ kind: 'back' }], after).at).toEqual({ step: 7, slide: 2 });
});

test('a blank screen comes back before anything moves', () => {
  const blank = run([{ kind: 'next' }, { kind: 'blank', with: 'black' }]);
  expect(blank.blank).toBe('black');
  const back = run([{ kind: 'next' }], blank);
  expect([back.blank, back.at]).toEqual(['none', { step: 0, slide: 0 }]);
});

test('at either end nothing happens, and a step that is left out is passed over', () => {
  expect(run([{ kind: 'back' }])).toEqual(begin());
  const end = run([{ kind: 'next' }, { kind: 'last' }]);
  expect(run([{ kind: 'next' }], end).at.step).toBe(STEPS.length - 1);
  const without = run([
    { kind: 'next' },
    { kind: 'minutes', minutes: { why: 0 } },
    { kind: 'next' },
  ]);
  expect(without.at.step).toBe(2);
});

test('a clock that sleeps, stands or goes back never counts wrongly', () => {
  let session = nextSession(begin(), { kind: 'next' }, 0);
  expect(clockOf(session, 1 * MINUTE)).toMatchObject({
    stepLeft: 2 * MINUTE,
    behind: 0,
    tone: 'calm',
  });
  session = nextSession(session, { kind: 'pause' }, 1 * MINUTE);
  // Forty-five minutes of sleep while it stands: the step has not moved, the end has.
  expect(clockOf(session, 46 * MINUTE)).toMatchObject({
    stepLeft: 2 * MINUTE,
    behind: 45,
    paused: true,
  });
  session = nextSession(session, { kind: 'pause' }, 46 * MINUTE);
  expect(clockOf(session, 47 * MINUTE).stepLeft).toBe(1 * MINUTE);
  expect(clockOf(session, -5 * MINUTE).stepLeft).toBeLessThanOrEqual(3 * MINUTE);
});

test('amber at a fifth left, red at a twentieth, and two more minutes are calm again', () => {
  const session = nextSession(begin(), { kind: 'go', step: 8 }, 0);
  expect([
    clockOf(session, 3 * MINUTE).tone,
    clockOf(session, 4.1 * MINUTE).tone,
    clockOf(session, 4.8 * MINUTE).tone,
  ]).toEqual(['calm', 'amber', 'red']);
  expect(
    clockOf(nextSession(session, { kind: 'more', minutes: 2 }, 4.8 * MINUTE), 4.8 * MINUTE).tone,
  ).toBe('calm');
});

test('seventeen minutes late: round two goes, five steps are shortened, and what must stay stays', () => {
  const late = nextSession(
    nextSession(begin(), { kind: 'next' }, 0),
    { kind: 'go', step: 7 },
    (39 + 17) * MINUTE,
  );
  expect(clockOf(late, 56 * MINUTE).behind).toBe(17);
  const { cuts, gained } = catchUp(late, STEPS, 17);
  expect(gained).toBe(17);
  expect(cuts.map(({ id, to }) => [id, to])).toEqual([
    ['round-two', 0],
    ['assess', 18],
    ['job', 3],
    ['wider', 3],
    ['picks', 3],
    ['slip', 2],
  ]);
  const after = nextSession(
    late,
    { kind: 'minutes', minutes: Object.fromEntries(cuts.map(({ id, to }) => [id, to])) },
    56 * MINUTE,
  );
  expect(clockOf(after, 56 * MINUTE).behind).toBe(0);
  expect(catchUpSentence(cuts, gained, 17)).toBe(
    'To end on time, we leave out “round-two”, “assess” takes 18 minutes, “job” takes 3 minutes, “wider” takes 3 minutes, “picks” takes 3 minutes and “slip” takes 2 minutes.',
  );
});

test('what cannot be gained is said', () => {
  const late = nextSession(begin(), { kind: 'go', step: 15 }, 0);
  const { cuts, gained } = catchUp(late, STEPS, 9);
  expect([cuts, gained]).toEqual([[], 0]);
  expect(catchUpSentence(cuts, gained, 9)).toMatch(/nothing left that may be cut/);
});

test('a talk that is timed ends with its slide, and a blank screen does not end it', () => {
  const talking = run([
    { kind: 'go', step: 7 },
    { kind: 'talk', stages: ONE_TWO_FOUR_ALL },
  ]);
  expect(talking.talk).not.toBeNull();
  expect(run([{ kind: 'next' }], talking).talk).toBeNull();
  expect(run([{ kind: 'go', step: 7, slide: 1 }], talking).talk).toBeNull();
  expect(
    run([{ kind: 'next' }, { kind: 'talk', stages: ONE_TWO_FOUR_ALL }, { kind: 'back' }], talking)
      .talk,
  ).toBeNull();
  expect(run([{ kind: 'blank', with: 'black' }, { kind: 'next' }], talking).talk).not.toBeNull();
});

test('moving on hides what was shown', () => {
  const shown = run([
    { kind: 'go', step: 7, slide: 1 },
    { kind: 'counts', shown: true },
    { kind: 'reveal', shown: true },
    { kind: 'ideas-shown', shown: true },
  ]);
  for (const kind of ['next', 'back'] as const)
    expect(run([{ kind }], shown)).toMatchObject({
      countsShown: false,
      revealed: false,
      ideasShown: false,
    });
});
