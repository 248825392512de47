import { expect, test } from '@playwright/test';
import {
  entriesOf,
  GONE,
  LATEST,
  many,
  misread,
  NOT_COUNT,
  NOT_FLAG,
  NOT_INSTANT,
  NOT_LIST,
  NOT_RECORD,
  NOT_TEXT,
} from '../../examples.ts';
import whole from '../examples/version-4.json' with { type: 'json' };
import { newRound } from '../round.ts';
import { readSession } from './read-session.ts';

const [step] = whole.plan;
const [idea] = whole.ideas;
const instant = { good: [0, LATEST], bad: NOT_INSTANT };
const instantOrNone = { good: [null, 0, LATEST], bad: NOT_INSTANT.filter((bad) => bad !== null) };
const flag = { good: [true, false], bad: NOT_FLAG };
const count = (most: number) => ({ good: [0, most], bad: [...NOT_COUNT, most + 1] });
const id = {
  good: ['a', 'a'.repeat(61)],
  bad: [...NOT_TEXT, '', 'A', '../x', 'a'.repeat(62)],
};
const idOrNone = { good: ['', ...id.good], bad: id.bad.filter((bad) => bad !== '') };

test('each field that a session begins with is looked at, at both sides of its bounds', () => {
  expect([null, undefined, 7, [whole]].map(readSession)).toEqual(Array(4).fill(undefined));
  const ids = (length: number) => many(length, (at) => `slide-${at}`);
  expect(
    misread(readSession, whole, {
      id,
      planId: idOrNone,
      version: { good: ['shift', 'taster', 'four'], bad: [...NOT_TEXT, '', 'nine'] },
      updatedAt: instant,
      stamps: { good: [{ parts: {}, seen: {} }], bad: [...NOT_RECORD, {}] },
      plan: {
        good: [many(60, (at) => ({ ...step, id: `s${at}` }))],
        bad: [...NOT_LIST, [], many(61, (at) => ({ ...step, id: `s${at}` }))],
      },
      'plan.0': { good: [], bad: [GONE, null, 7, [], 'x'] },
      'plan.0.id': id,
      'plan.0.minutes': count(600),
      'plan.0.planned': count(600),
      'plan.0.slides': { good: [1, 60], bad: [...NOT_COUNT, 0, 61] },
      'plan.0.slideIds': {
        good: [[], ids(60)],
        bad: [...NOT_LIST, ids(61), ['A'], [7], ['a', '']],
      },
      'plan.1.card': {
        good: [1, 1000, 'own:bus', GONE],
        bad: [null, 0, 1001, 1023, 1024, 1.5, '1', 'own:', 'own:../x', 'bus', ['own:bus']],
      },
    }),
  ).toEqual([]);
});

test('each field of the clock is looked at', () => {
  expect(
    misread(readSession, whole, {
      startedAt: instantOrNone,
      endsAt: { ...instantOrNone, bad: instantOrNone.bad.filter((bad) => bad !== GONE) },
      enteredAt: instantOrNone,
      paused: instantOrNone,
      pausedFor: instant,
      spent: {
        good: [{}, entriesOf(240, () => LATEST)],
        bad: [...NOT_RECORD, entriesOf(241, () => 1), { 'A b': 1 }, { welcome: LATEST + 1 }],
      },
    }),
  ).toEqual([]);
});

test('each field of what the room is shown and has said is looked at', () => {
  expect(
    misread(readSession, whole, {
      blank: { good: ['none', 'black', 'white'], bad: [...NOT_TEXT, '', 'pink'] },
      text: { good: [0, 1, 2], bad: [...NOT_COUNT, 3] },
      ideasShown: flag,
      countsShown: flag,
      revealed: flag,
      rehearsal: flag,
      talk: { good: [null], bad: [GONE, 7, [], {}] },
      present: count(5000),
      tables: count(60),
      rounds: {
        good: [{}, entriesOf(240, newRound)],
        bad: [...NOT_RECORD, entriesOf(241, newRound), { a: 7 }],
      },
      ideas: {
        good: [[], many(400, (at) => ({ ...idea, id: `i${at}`, place: at }))],
        bad: [...NOT_LIST, many(401, (at) => ({ ...idea, id: `i${at}`, place: at })), [7]],
      },
    }),
  ).toEqual([]);
});

test('each field of what a room left behind is looked at', () => {
  const line = { good: ['', 'a'.repeat(160)], bad: [...NOT_TEXT, 'a'.repeat(161)] };
  const kind = { good: ['protect', 'mend'], bad: [...NOT_TEXT, '', 'drop'] };
  const place = count(1_000_000);
  const group = (good: { id: string }) => ({
    good: [{}, entriesOf(400, (name) => ({ ...good, id: name }))],
    bad: [
      ...NOT_RECORD,
      entriesOf(401, (name) => ({ ...good, id: name })),
      { other: good },
      { [good.id]: good, other: good },
    ],
  });
  const item = { good: [], bad: [null, 7, [], 'x'] };
  const named = { good: [], bad: [...NOT_TEXT, '', 'other', 'A'] };
  const { p1 } = whole.picks;
  const { c1 } = whole.choices;
  const { r1 } = whole.promises;
  expect(
    misread(readSession, whole, {
      picks: group(p1),
      'picks.p1': item,
      'picks.p1.id': named,
      'picks.p1.kind': kind,
      'picks.p1.words': line,
      'picks.p1.table': count(60),
      'picks.p1.dots': { good: [null, 0, 5000], bad: [GONE, -1, 0.5, 5001, '1'] },
      'picks.p1.place': place,
      choices: group(c1),
      'choices.c1': item,
      'choices.c1.id': named,
      'choices.c1.kind': kind,
      'choices.c1.words': line,
      'choices.c1.pick': idOrNone,
      'choices.c1.place': place,
      promises: group(r1),
      'promises.r1': item,
      'promises.r1.id': named,
      'promises.r1.idea': idOrNone,
      'promises.r1.table': count(60),
      'promises.r1.if': line,
      'promises.r1.then': line,
      'promises.r1.ask': line,
      'promises.r1.firstStep': line,
      'promises.r1.tomorrow': line,
      'promises.r1.day': { good: ['', '2028-02-29'], bad: [...NOT_TEXT, '2027-02-30', 'Monday'] },
      'promises.r1.place': place,
    }),
  ).toEqual([]);
});

test('nothing foreign is kept, at any depth', () => {
  const odd = structuredClone(whole) as Record<string, unknown> & typeof whole;
  for (const part of [odd, odd.at, odd.plan[0], odd.ideas[0], odd.picks.p1, odd.promises.r1])
    Object.assign(part ?? {}, { script: '<script>' });
  expect(readSession(odd)).toEqual(whole);
});

test('a place is read where it is, or becomes the nearest that the plan has; one beyond any plan is refused', () => {
  const at = (value: unknown) => readSession({ ...whole, at: value })?.at;
  expect([
    at({ step: 0, slide: 0 }),
    at({ step: 1, slide: 3 }),
    at({ step: 1, slide: 4 }),
    at({ step: 2, slide: 1 }),
    at({ step: 3, slide: 2 }),
    at({ step: 60, slide: 60 }),
  ]).toEqual([
    { step: 0, slide: 0 },
    { step: 1, slide: 3 },
    { step: 1, slide: 3 },
    { step: 2, slide: 1 },
    { step: 2, slide: 1 },
    { step: 2, slide: 1 },
  ]);
  for (const off of [
    ...NOT_RECORD,
    ...NOT_COUNT.map((bad) => ({ step: bad, slide: 0 })),
    ...NOT_COUNT.map((bad) => ({ step: 0, slide: bad })),
    { step: 61, slide: 0 },
    { step: 0, slide: 61 },
  ])
    expect(at(off)).toBeUndefined();
});
