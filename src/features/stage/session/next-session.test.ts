import { expect, test } from '@playwright/test';
import { EXAMPLE_CARD } from '../../../model/card/examples.ts';
import type { Step } from '../../../model/session/step.ts';
import { forScreen } from '../screen/screen-state.ts';
import {
  catchUp,
  catchUpSentence,
  clockOf,
  newSession,
  step,
  type StageEvent,
} from './next-session.ts';

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
  minutes: { two, 'two-and-a-half': 0, three: 0, four: 0, taster: 0, shift: 0 },
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
  made('kinds', 40, 6),
  made('worked', 50, 5, 'shorten', 3),
  made('sort', 60, 12),
  made('round-one', 70, 11, 'must', 8, 3),
  made('job', 80, 6, 'shorten', 4),
  made('break', 90, 10, 'must', 8, 1, 'break'),
  made('wider', 100, 7, 'shorten', 3),
  made('round-two', 110, 7, 'go', 0, 2),
  made('assess', 130, 22, 'shorten', 18),
  made('picks', 140, 5, 'shorten', 3),
  made('commit', 180, 9),
  made('slip', 190, 4, 'shorten', 2),
  made('heard', 200, 3),
  made('close', 210, 2),
];
const begin = () => newSession(STEPS, 'two', 's-test', 0);
const run = (events: StageEvent[], from = begin(), at = 0) =>
  events.reduce((session, event) => step(session, event, at), from);

test('the first press starts the clock and stays on the first slide; the next moves on', () => {
  const started = run([{ kind: 'next' }]);
  expect([started.startedAt, started.at]).toEqual([0, { step: 0, slide: 0 }]);
  expect(run([{ kind: 'next' }], started).at).toEqual({ step: 1, slide: 0 });
});

test('slides come before steps, and back goes to the last slide of the step before', () => {
  const round = run([{ kind: 'go', step: 6 }, { kind: 'next' }, { kind: 'next' }]);
  expect(round.at).toEqual({ step: 6, slide: 2 });
  const after = run([{ kind: 'next' }], round);
  expect(after.at.step).toBe(7);
  expect(run([{ kind: 'back' }], after).at).toEqual({ step: 6, slide: 2 });
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
  let session = step(begin(), { kind: 'next' }, 0);
  expect(clockOf(session, 1 * MINUTE)).toMatchObject({
    stepLeft: 2 * MINUTE,
    behind: 0,
    tone: 'calm',
  });
  session = step(session, { kind: 'pause' }, 1 * MINUTE);
  // Forty-five minutes of sleep while it stands: the step has not moved, the end has.
  expect(clockOf(session, 46 * MINUTE)).toMatchObject({
    stepLeft: 2 * MINUTE,
    behind: 45,
    paused: true,
  });
  session = step(session, { kind: 'pause' }, 46 * MINUTE);
  expect(clockOf(session, 47 * MINUTE).stepLeft).toBe(1 * MINUTE);
  expect(clockOf(session, -5 * MINUTE).stepLeft).toBeLessThanOrEqual(3 * MINUTE);
});

test('amber at a fifth left, red at a twentieth, and two more minutes are calm again', () => {
  const session = step(begin(), { kind: 'go', step: 7 }, 0);
  expect([
    clockOf(session, 4 * MINUTE).tone,
    clockOf(session, 4.9 * MINUTE).tone,
    clockOf(session, 5.8 * MINUTE).tone,
  ]).toEqual(['calm', 'amber', 'red']);
  expect(
    clockOf(step(session, { kind: 'more', minutes: 2 }, 5.8 * MINUTE), 5.8 * MINUTE).tone,
  ).toBe('calm');
});

test('seventeen minutes late: round two goes, four steps are shortened, and what must stay stays', () => {
  const late = step(
    step(begin(), { kind: 'next' }, 0),
    { kind: 'go', step: 7 },
    (45 + 17) * MINUTE,
  );
  expect(clockOf(late, 62 * MINUTE).behind).toBe(17);
  const { cuts, gained } = catchUp(late, STEPS, 17);
  expect(gained).toBe(17);
  expect(cuts.map(({ id, to }) => [id, to])).toEqual([
    ['round-two', 0],
    ['wider', 3],
    ['assess', 18],
    ['picks', 3],
  ]);
  const after = step(
    late,
    { kind: 'minutes', minutes: Object.fromEntries(cuts.map(({ id, to }) => [id, to])) },
    62 * MINUTE,
  );
  expect(clockOf(after, 62 * MINUTE).behind).toBe(0);
  expect(catchUpSentence(cuts, gained, 17)).toBe(
    'To end on time, we leave out “round-two”, “wider” takes 3 minutes, “assess” takes 18 minutes and “picks” takes 3 minutes.',
  );
});

test('what cannot be gained is said', () => {
  const late = step(begin(), { kind: 'go', step: 14 }, 0);
  const { cuts, gained } = catchUp(late, STEPS, 9);
  expect([cuts, gained]).toEqual([[], 0]);
  expect(catchUpSentence(cuts, gained, 9)).toMatch(/nothing left that may be cut/);
});

test('no note, plan or unrevealed reading is ever in what the screen is sent', () => {
  const card = {
    ...EXAMPLE_CARD,
    responses: EXAMPLE_CARD.responses.map((response) => ({
      ...response,
      why: CANARY,
      plain: CANARY,
      otherReading: undefined,
    })),
    tomorrowMorning: CANARY,
    whoIsMissing: CANARY,
  };
  for (const [at, which] of STEPS.entries())
    for (let slide = 0; slide < which.slides.length; slide += 1) {
      const session = step(begin(), { kind: 'go', step: at, slide }, 0);
      expect(JSON.stringify(forScreen(session, which, card)), which.id).not.toMatch(
        /canary|fit|supercharged|higher-wall|not-yet/,
      );
    }
  const voting = step(begin(), { kind: 'go', step: 6, slide: 1 }, 0);
  expect(forScreen(voting, STEPS[6] as Step, card).vote?.letter).toBe('c');
  expect(
    forScreen(step(voting, { kind: 'reveal', shown: true }, 0), STEPS[6] as Step, card).reading
      ?.fit,
  ).toBe('beating/changing');
  // Moving on hides it again.
  expect(step(step(voting, { kind: 'reveal', shown: true }, 0), { kind: 'next' }, 0).revealed).toBe(
    false,
  );
});

test('counts reach the room only when shown, both votes only after the talk, never fewer than five, and moving on hides them', () => {
  const tally = (table: number, beating: number, changing: number) => ({
    kind: 'row' as const,
    way: 'tables' as const,
    row: { table, counts: { beating, changing, supercharged: 0, depends: 1 } },
  });
  let voting = run([
    { kind: 'go', step: 6, slide: 1 },
    { kind: 'round', change: { ...tally(3, 2, 1), vote: 0 } },
  ]);
  const shown = (session: typeof voting) =>
    forScreen(step(session, { kind: 'counts', shown: true }, 0), STEPS[6] as Step, EXAMPLE_CARD)
      .result;
  expect(shown(voting)).toBeNull();
  voting = run(
    [
      { kind: 'round', change: { ...tally(4, 5, 1), vote: 0 } },
      { kind: 'round', change: { ...tally(3, 1, 9), vote: 1 } },
    ],
    voting,
  );
  expect(forScreen(voting, STEPS[6] as Step, EXAMPLE_CARD).result).toBeNull();
  expect(shown(voting)).toMatchObject({
    first: { beating: 7, changing: 2, supercharged: 0, depends: 2 },
    second: null,
  });
  const after = run([{ kind: 'go', step: 6, slide: 2 }], voting);
  expect(after.countsShown).toBe(false);
  expect(shown(after)).toMatchObject({
    first: { beating: 7 },
    second: { beating: 1, changing: 9 },
    flow: null,
  });
  // Another response: what was counted for the first one is not shown for the second.
  expect(
    run(
      [
        { kind: 'counts', shown: true },
        { kind: 'round', change: { kind: 'letter', letter: 'a' } },
      ],
      after,
    ),
  ).toMatchObject({ countsShown: false, rounds: { 'round-one': { votes: [null, null] } } });
});
