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
import { readPlan } from './read-plan.ts';

const slide = whole.slides.q7m2x0k3va;
const ids = ['a', 'a'.repeat(61)];
const notIds = [...NOT_TEXT, 'A', '../x', 'a'.repeat(62)];
const flag = { good: [true, false], bad: NOT_FLAG };
const place = { good: [0, 1_000_000], bad: [...NOT_COUNT, 1_000_001] };
const text = (most: number) => ({
  good: ['', 'a'.repeat(most)],
  bad: [...NOT_TEXT, 'a'.repeat(most + 1)],
});
/** What may be left out. */
const ifGiven = ({ good, bad }: { good: unknown[]; bad: unknown[] }) => ({
  good: [...good, GONE],
  bad: bad.filter((value) => value !== GONE),
});

test('each field that a facilitator chooses once is looked at, at both sides of its bounds', () => {
  expect([null, undefined, 7, [whole]].map(readPlan)).toEqual(Array(4).fill(undefined));
  const staff = { good: [0, 1000], bad: [...NOT_COUNT, 2001] };
  expect(
    misread(readPlan, whole, {
      id: { good: ids, bad: [...notIds, ''] },
      name: text(80),
      version: { good: ['shift', 'three'], bad: [...NOT_TEXT, '', 'ten'] },
      starts: { good: ['', '00:00', '23:59'], bad: [...NOT_TEXT, '130:15', 'at noon'] },
      staff: { good: [64, 2000], bad: [...NOT_COUNT, 2001] },
      colour: flag,
      updatedAt: { good: [0, LATEST], bad: NOT_INSTANT },
      stamps: { good: [{ parts: {}, seen: {} }], bad: [...NOT_RECORD, {}] },
      own: { good: [0, 20, 300], bad: [...NOT_COUNT, 1, 19, 301] },
      phase: { good: ['mixed', 'college'], bad: [...NOT_TEXT, '', 'nursery'] },
      film: { good: ['voices', 'slides'], bad: [...NOT_TEXT, '', 'film'] },
      pairs: { good: ['paper', 'phones'], bad: [...NOT_TEXT, '', 'cards'] },
      phones: { good: [true], bad: NOT_FLAG },
      roles: { good: [], bad: NOT_RECORD },
    }),
  ).toEqual([]);
  expect(
    misread(
      readPlan,
      { ...whole, staff: 2000 },
      { 'roles.teaching': staff, 'roles.support': staff, 'roles.leading': staff },
    ),
  ).toEqual([]);
});

test('each field of the steps and of what they show is looked at', () => {
  const steps = (length: number) => many(length, (at) => ({ id: `s${at}`, minutes: 90 }));
  expect(
    misread(readPlan, whole, {
      steps: {
        good: [steps(1), steps(60)],
        bad: [...NOT_LIST, [], steps(61), [...steps(2), ...steps(1)]],
      },
      'steps.0': { good: [], bad: [null, 7, [], 'x'] },
      'steps.0.id': { good: ids, bad: [...notIds, '', 'close'] },
      'steps.0.minutes': { good: [0, 90], bad: [...NOT_COUNT, 91] },
      'steps.0.place': ifGiven(place),
      'steps.0.film': ifGiven({
        good: ['film', 'script', 'voice', 'none'],
        bad: [...NOT_TEXT, '', 'opera'],
      }),
      cards: {
        good: [{}, entriesOf(120, () => 'own:bus')],
        bad: [...NOT_RECORD, entriesOf(121, () => 1), { '<b>': 1 }],
      },
      'cards.sort': { good: [1, 1000, 'own:bus'], bad: [null, 0, 1001, '8', 'own:', 1.5] },
    }),
  ).toEqual([]);
});

test('each field of a school’s own words is looked at', () => {
  const named = (length: number) => Object.fromEntries(many(length, (at) => [`a/s${at}`, {}]));
  const at = 'words.welcome/four-promises';
  expect(
    misread(readPlan, whole, {
      words: {
        good: [{}, named(400), { a: {} }, { 'a/b': { title: '' } }],
        bad: [
          ...NOT_RECORD,
          named(401),
          ...['a/b/c', 'a/', '/a', 'a/B', 'A/b', ''].map((name) => ({ [name]: {} })),
        ],
      },
      [at]: { good: [{}], bad: [null, 7, [], 'x'] },
      [`${at}.title`]: ifGiven(text(60)),
      [`${at}.points`]: ifGiven({
        good: [[], many(5, () => 'a'.repeat(90))],
        bad: [...NOT_LIST, many(6, () => ''), ['a'.repeat(91)], [7]],
      }),
      'words.welcome.cue': ifGiven(text(2000)),
      'words.welcome.say': ifGiven(text(2000)),
      'words.welcome.word': ifGiven(text(2000)),
    }),
  ).toEqual([]);
});

test('each field of a school’s own slide is looked at', () => {
  const at = 'slides.q7m2x0k3va';
  const id = { good: ids, bad: [...notIds, ''] };
  expect(
    misread(readPlan, whole, {
      slides: {
        good: [{}, entriesOf(200, () => slide)],
        bad: [...NOT_RECORD, entriesOf(201, () => slide), { 'a/b': slide }],
      },
      [at]: { good: [], bad: [null, 7, [], 'x'] },
      [`${at}.id`]: id,
      [`${at}.step`]: id,
      [`${at}.after`]: { good: ['', ...ids], bad: notIds },
      [`${at}.layout`]: { good: ['statement', 'picture'], bad: [...NOT_TEXT, '', 'vote'] },
      [`${at}.title`]: text(60),
      [`${at}.picture`]: {
        good: ['', ...ids, 'attachment:x', `attachment:${'a'.repeat(61)}`],
        bad: [
          ...notIds,
          'https://x',
          'attachment:',
          'attachment:X',
          'attachment:-x',
          'attachmen::x',
          ['attachment:x'],
        ],
      },
      [`${at}.cue`]: text(2000),
      [`${at}.say`]: text(2000),
      [`${at}.word`]: text(2000),
      [`${at}.place`]: place,
    }),
  ).toEqual([]);
});

test('nothing foreign is kept, at any depth', () => {
  const odd = structuredClone(whole) as Record<string, unknown> & typeof whole;
  for (const part of [odd, odd.roles, odd.steps[0], odd.words.welcome, odd.slides.q7m2x0k3va])
    Object.assign(part ?? {}, { script: '<script>' });
  expect(readPlan(odd)).toEqual(whole);
});

test('a plan in which more people have a group than come gets as many people, and paper where there are no phones', () => {
  const roles = { teaching: 60, support: 5, leading: 1 };
  expect(readPlan({ ...whole, roles })?.staff).toBe(66);
  expect(readPlan({ ...whole, phones: false })?.pairs).toBe('paper');
});
