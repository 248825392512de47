/** Each event of the stage changes what it names and nothing else: whole sessions are compared, with every part filled. */
import { expect, test } from '@playwright/test';
import { LONGEST_IDEA, MOST_IDEAS, type Idea } from '../../../model/session/idea.ts';
import {
  MOST_PEOPLE,
  MOST_TABLES,
  newRound,
  newTally,
  withRow,
  type Round,
} from '../../../model/session/round.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';
import { holdTalk, nextStage, ONE_TWO_FOUR_ALL, startTalk } from '../../../model/session/talk.ts';
import { newSession } from './new-session.ts';
import { nextSession, type StageEvent } from './next-session.ts';

const STEPS = ['welcome', 'sort', 'close'].map((id, order) => ({
  ...{ id, order, title: id, minutes: { two: 10 } },
  slides: [{ id: `${id}-0` }, { id: `${id}-1` }],
})) as unknown as Step[];
const NOW = 90_000;
const idea = (text: string): Idea => ({
  ...{ id: 'i-1', text, hands: 3, from: 'wider', table: 2 },
  ...{ level: '', missing: '', joinedTo: '' },
});
const row = (beating: number) => ({
  table: 0,
  counts: { beating, changing: 0, supercharged: 0, depends: 0 },
});
const ROUND: Round = {
  ...newRound(),
  letter: 'a',
  votes: [withRow(newTally('room'), row(7)), null],
};
const talk = startTalk(ONE_TWO_FOUR_ALL, 50_000);
/** Under way in the second step, everything shown. */
const SESSION: Session = {
  ...newSession(STEPS, 'two', 's-test', 0),
  ...{ startedAt: 10_000, enteredAt: 20_000, at: { step: 1, slide: 1 }, pausedFor: 500 },
  ...{ spent: { welcome: 10_000 }, present: 40, tables: 5, text: 1 as const, talk },
  ...{ ideas: [idea('first')], rounds: { welcome: newRound(), sort: ROUND } },
  ...{ revealed: true, countsShown: true, ideasShown: true },
};
const after = (event: StageEvent, from: Partial<Session> = {}) =>
  nextSession({ ...SESSION, ...from }, event, NOW);
const changes = (event: StageEvent, change: Partial<Session>, from: Partial<Session> = {}) =>
  expect(after(event, from), JSON.stringify(event).slice(0, 60)).toEqual({
    ...{ ...SESSION, ...from },
    ...change,
    updatedAt: NOW,
  });
const minutes = (...all: number[]): Session['plan'] =>
  SESSION.plan.map((part, at) => ({ ...part, minutes: all[at] ?? 0 }));

test('first and last are the first slides of the first step and of the last', () => {
  expect(after({ kind: 'first' }).at).toEqual({ step: 0, slide: 0 });
  expect(after({ kind: 'last' }).at).toEqual({ step: 2, slide: 0 });
  expect(after({ kind: 'go', step: 2 }).at).toEqual({ step: 2, slide: 0 });
  expect(after({ kind: 'go', step: 2, slide: 1 }).at).toEqual({ step: 2, slide: 1 });
});

test('a blank screen: the same again takes it away, another takes its place', () => {
  const black: StageEvent = { kind: 'blank', with: 'black' };
  changes(black, { blank: 'black' });
  changes(black, { blank: 'none' }, { blank: 'black' });
  changes(black, { blank: 'black' }, { blank: 'white' });
});

test('the clock stands, goes on, and counts how long it stood; not before it has begun', () => {
  const pause: StageEvent = { kind: 'pause' };
  changes(pause, { paused: NOW });
  changes(pause, { paused: null, pausedFor: 30_500 }, { paused: 60_000 });
  // A clock that was put back meanwhile.
  changes(pause, { paused: null, pausedFor: 500 }, { paused: NOW + 5000 });
  const waiting = { ...SESSION, startedAt: null };
  expect(nextSession(waiting, pause, NOW)).toBe(waiting);
});

test('minutes: more or fewer of the step under way, one at least; or of any steps', () => {
  changes({ kind: 'more', minutes: 2 }, { plan: minutes(10, 12, 10) });
  changes({ kind: 'more', minutes: -8 }, { plan: minutes(10, 2, 10) });
  for (const fewer of [-9, -10, -50])
    changes({ kind: 'more', minutes: fewer }, { plan: minutes(10, 1, 10) });
  changes(
    { kind: 'minutes', minutes: { close: 0, welcome: 3, unknown: 4 } },
    { plan: minutes(3, 10, 0) },
  );
  const empty = { ...SESSION, plan: [] };
  expect(nextSession(empty, { kind: 'more', minutes: 2 }, NOW)).toBe(empty);
});

test('who is here: whole numbers, within what a session holds; what is not said stays', () => {
  changes({ kind: 'room', present: 41 }, { present: 41 });
  changes({ kind: 'room', tables: 6 }, { tables: 6 });
  changes({ kind: 'room', present: 7.6, tables: 2.4 }, { present: 8, tables: 2 });
  changes({ kind: 'room', present: -3, tables: Number.NaN }, { present: 0, tables: 0 });
  changes(
    { kind: 'room', present: MOST_PEOPLE + 1, tables: MOST_TABLES + 1 },
    { present: MOST_PEOPLE, tables: MOST_TABLES },
  );
});

test('what the room sees is shown and hidden, each by itself', () => {
  for (const shown of [true, false]) {
    changes({ kind: 'reveal', shown }, { revealed: shown });
    changes({ kind: 'counts', shown }, { countsShown: shown });
    changes({ kind: 'ideas-shown', shown }, { ideasShown: shown });
  }
  changes({ kind: 'text', size: 2 }, { text: 2 });
});

test('a talk takes the place of the ideas; it is held, goes on and ends', () => {
  const stages = ONE_TWO_FOUR_ALL.slice(1);
  changes({ kind: 'talk', stages }, { talk: startTalk(stages, NOW), ideasShown: false });
  changes({ kind: 'talk-hold' }, { talk: holdTalk(talk, NOW) });
  changes({ kind: 'talk-next' }, { talk: nextStage(talk, NOW) });
  changes({ kind: 'talk-end' }, { talk: null });
  const none = { ...SESSION, talk: null };
  for (const kind of ['talk-hold', 'talk-next'] as const)
    expect(nextSession(none, { kind }, NOW)).toBe(none);
});

test('ideas are kept up to their most, each up to its longest', () => {
  changes({ kind: 'ideas', ideas: [] }, { ideas: [] });
  const full = Array.from({ length: MOST_IDEAS }, (_, at) => idea(`idea ${at}`));
  changes({ kind: 'ideas', ideas: [...full, idea('one more')] }, { ideas: full });
  const longest = 'x'.repeat(LONGEST_IDEA);
  changes({ kind: 'ideas', ideas: [idea(`${longest}x`)] }, { ideas: [idea(longest)] });
});

const letter = (word: string): StageEvent => ({
  kind: 'round',
  change: { kind: 'letter', letter: word },
});
test('a count belongs to the step under way, and what is shown stays shown', () => {
  const counted: StageEvent = {
    kind: 'round',
    change: { kind: 'row', vote: 0, way: 'room', row: row(9) },
  };
  const votes: Round['votes'] = [withRow(newTally('room'), row(9)), null];
  changes(counted, { rounds: { welcome: newRound(), sort: { ...ROUND, votes } } });
  changes(
    counted,
    { rounds: { welcome: newRound(), sort: { ...newRound(), votes } } },
    { rounds: { welcome: newRound() } },
  );
  const hidden = { revealed: false, countsShown: false };
  for (const shown of [{ ...hidden, revealed: true }, { ...hidden, countsShown: true }, hidden])
    expect(after(counted, shown)).toMatchObject(shown);
});

test('another response, or a vote that is taken back, hides what was shown', () => {
  const hidden = { revealed: false, countsShown: false };
  const rounds = (sort: Round) => ({ rounds: { welcome: newRound(), sort } });
  changes(letter('b'), { ...rounds({ ...newRound(), letter: 'b' }), ...hidden });
  changes(
    { kind: 'round', change: { kind: 'clear', vote: 0 } },
    { ...rounds({ ...newRound(), letter: 'a' }), ...hidden },
  );
  // The same response is no change at all.
  expect(nextSession(SESSION, letter('a'), NOW)).toBe(SESSION);
});
