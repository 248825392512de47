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
import { upToDate } from '../../../platform/storage/migrations.ts';
import first from '../examples/version-1.json' with { type: 'json' };
import second from '../examples/version-2.json' with { type: 'json' };
import { readSorting } from './read-sorting.ts';
import { SORTING_MIGRATIONS } from './sorting-versions.ts';

const placing = { answers: ['beating'], dependsOn: [], note: '', at: 1 };
const wider = { said: false, text: '', at: 1 };
const card = (id: string) => ({ id, edition: 1 });
/** Entries whose names all end in this. */
const named = <T>(count: number, ending: string, value: T) =>
  Object.fromEntries(many(count, (at) => [`card-${at}${ending}`, value]));
const note = { good: ['', 'a'.repeat(600)], bad: [...NOT_TEXT, 'a'.repeat(601)] };
const instant = { good: [0, LATEST], bad: NOT_INSTANT };

test('each field of a sorting is looked at, at both sides of its bounds', () => {
  expect(
    misread(readSorting, second, {
      id: {
        good: ['s-a', `s-${'a'.repeat(40)}`],
        bad: [...NOT_TEXT, '', 's-', 'p-a', 's-A', `s-${'a'.repeat(41)}`, ' s-a', 's-a/'],
      },
      startedAt: instant,
      cards: {
        good: [many(200, () => card('x'))],
        bad: [...NOT_LIST, [], many(201, () => card('x'))],
      },
      'cards.0': { good: [card('x')], bad: [GONE, null, 7, [], 'x'] },
      'cards.0.id': {
        good: ['x', 'a'.repeat(61), 'own:bus-fare', 'blackpool/tram'],
        bad: [...NOT_TEXT, '', '../x', 'A', 'a'.repeat(62), 'own:', ':x', 'a/b/c', '-a'],
      },
      'cards.0.edition': { good: [0, 9999], bad: [...NOT_COUNT, 10_000] },
      stamps: { good: [{ parts: {}, seen: {} }], bad: [...NOT_RECORD, {}] },
    }),
  ).toEqual([]);
});

test('each field of what was said of a response is looked at', () => {
  const at = 'placings.no-breakfast/a';
  expect(
    misread(readSorting, second, {
      placings: {
        good: [{}, named(1200, '/a', placing)],
        bad: [
          ...NOT_RECORD,
          named(1201, '/a', placing),
          ...['x', 'x/', '/a', 'x/g', 'x/A', 'x/ab', '../x/a', 'x y/a'].map((name) => ({
            [name]: placing,
          })),
        ],
      },
      [at]: { good: [placing], bad: [null, 7, [], 'beating'] },
      [`${at}.answers`]: {
        good: [[], ['supercharged'], ['beating', 'depends'], ['depends', 'beating']],
        bad: [
          ...NOT_LIST,
          ['right'],
          ['beating', 'beating'],
          ['beating', 'changing', 'depends'],
          ['beating', 7],
        ],
      },
      [`${at}.dependsOn`]: {
        good: [many(12, (reason) => `r${reason}`)],
        bad: [...NOT_LIST, many(13, (reason) => `r${reason}`), ['A'], [7]],
      },
      [`${at}.note`]: note,
      [`${at}.at`]: instant,
    }),
  ).toEqual([]);
  for (const letter of ['a', 'b', 'c', 'd', 'e', 'f'])
    expect(
      readSorting({ ...second, placings: { [`x/${letter}`]: placing } }),
      letter,
    ).toBeDefined();
});

test('each field of the wider steps, and of what was stopped, is looked at', () => {
  const at = 'wider.no-breakfast/here';
  expect(
    misread(readSorting, second, {
      wider: {
        good: [{}, named(1200, '/child', wider), { 'x/cause': wider }],
        bad: [
          ...NOT_RECORD,
          named(1201, '/child', wider),
          { x: wider },
          { 'x/a': wider },
          { child: wider },
        ],
      },
      [at]: { good: [wider], bad: [null, 7, [], true] },
      [`${at}.said`]: { good: [true, false], bad: NOT_FLAG },
      [`${at}.text`]: note,
      [`${at}.at`]: instant,
      stopped: {
        good: [{}, entriesOf(1200, () => 1)],
        bad: [...NOT_RECORD, entriesOf(1201, () => 1), { 'a/b/c': 1 }],
      },
      'stopped.no-breakfast': { good: [0, LATEST], bad: NOT_INSTANT.filter((bad) => bad !== GONE) },
    }),
  ).toEqual([]);
});

test('each field of the place is looked at: it is always inside the deck', () => {
  const two = { ...second, cards: [card('x'), card('y')] };
  expect(
    misread(readSorting, two, {
      place: { good: [], bad: NOT_RECORD },
      'place.view': {
        good: ['front', 'sort', 'reveal', 'wider', 'summary'],
        bad: [...NOT_TEXT, '', 'admin'],
      },
      'place.card': { good: [0, 1], bad: [...NOT_COUNT, 2] },
      'place.response': { good: [0, 5], bad: [...NOT_COUNT, 6] },
      'place.at': instant,
    }),
  ).toEqual([]);
});

test('parts of the first version are stamped with their own instants, and with its beginning where they have none', () => {
  const opened = readSorting(upToDate({ version: 1, data: first }, SORTING_MIGRATIONS));
  expect(opened?.stamps).toEqual({
    parts: {
      startedAt: [first.startedAt, 'v1'],
      deck: [first.startedAt, 'v1'],
      place: [first.place.at, 'v1'],
      'placing.no-breakfast/a': [first.placings['no-breakfast/a'].at, 'v1'],
      'placing.no-breakfast/b': [first.placings['no-breakfast/b'].at, 'v1'],
      'wider.no-breakfast/here': [first.wider['no-breakfast/here'].at, 'v1'],
      'stopped.no-breakfast': [first.stopped['no-breakfast'], 'v1'],
    },
    seen: { v1: first.stopped['no-breakfast'] },
  });
});
