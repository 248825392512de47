/** What came from the desk is shown only if every part of it is as the desk writes it: each part is spoiled in turn, at every bound. */
import { expect, test } from '@playwright/test';
import type { ScreenState } from './screen-state.ts';
import { readScreenState } from './read-screen-state.ts';

const MOST_PEOPLE = 400_000;
/** The first instant of 2200. */
const LATEST = 7_258_118_400_000;
const counts = { beating: 1, changing: 2, supercharged: 3, depends: 4 };
/** No slide sends all of this at once; a reader looks at each part by itself. */
const FULL: ScreenState = {
  title: 'Vote',
  layout: 'vote',
  points: ['One', 'Two'],
  picture: 'food',
  card: {
    number: 7,
    title: 'A card',
    situation: 'What is the case',
    responses: [
      { id: 'a', text: 'One response' },
      { id: 'b', text: 'Another' },
    ],
  },
  vote: { letter: 'b', text: 'Another' },
  reading: {
    fit: 'beating/changing',
    levels: ['beating', 'changing'],
    why: 'Because',
    other: { level: 'supercharged', why: 'It might be' },
    tomorrow: 'Ask',
  },
  result: {
    first: counts,
    second: { ...counts, beating: 0 },
    flow: [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [9, 10, 11, 12],
      [13, 14, 15, 16],
    ],
    about: true,
    moved: 'Some moved.',
  },
  ideas: {
    shown: [
      { text: 'An idea', hands: 3 },
      { text: 'Another', hands: null },
    ],
    page: 1,
    pages: 2,
  },
  talk: { stages: [{ name: 'pairs', milliseconds: 60_000 }], startedAt: 5, heldAt: 6, heldFor: 7 },
  text: 1,
  blank: 'white',
  until: 1_790_000_000_000,
  paused: true,
  theme: 'dark',
  language: 'en-GB',
};

type Path = readonly (string | number)[];
/** A copy with something else at one place; undefined takes the place away altogether. */
function withAt(path: Path, put: unknown): unknown {
  const copy = structuredClone(FULL) as unknown as Record<string, unknown>;
  let part = copy;
  for (const name of path.slice(0, -1)) part = part[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  if (put === undefined) delete part[last];
  else part[last] = put;
  return copy;
}
const placeOf = (path: string): Path =>
  path.split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name));
/** As a message says it, however long it is. */
const named = (path: string, put: unknown): string =>
  `${path} as ${(JSON.stringify(put) ?? 'none').slice(0, 40)}`;
const many = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** Where a person reads a line, and where a short word names something. */
const LINES = [
  ...['title', 'points.0', 'card.title', 'card.situation', 'card.responses.1.text', 'vote.text'],
  ...['reading.why', 'reading.other.why', 'reading.tomorrow', 'result.moved', 'ideas.shown.1.text'],
];
const WORDS = ['picture', 'card.responses.1.id', 'vote.letter', 'language'];
const PEOPLE = [
  ...['first', 'second'].flatMap((vote) => Object.keys(counts).map((at) => `result.${vote}.${at}`)),
  ...['result.flow.0.0', 'result.flow.3.3', 'ideas.shown.0.hands'],
];
const FLAGS = ['paused', 'result.about'];
/** Null says that there is nothing to draw. */
const MAYBE = [
  ...['picture', 'card', 'vote', 'reading', 'reading.other', 'result', 'result.first'],
  ...['result.second', 'result.flow', 'ideas', 'ideas.shown.0.hands', 'talk', 'talk.heldAt'],
  'until',
];
const CHOICES: Record<string, readonly unknown[]> = {
  layout: ['title', 'points', 'question', 'card', 'vote', 'levels', 'break', 'picture', 'worked'],
  'reading.fit': [
    ...['beating', 'changing', 'supercharged', 'beating/changing', 'changing/supercharged'],
    ...['first', 'higher-wall', 'not-yet'],
  ],
  'reading.levels.0': ['beating', 'changing', 'supercharged'],
  'reading.other.level': ['beating', 'changing', 'supercharged'],
  text: [0, 1, 2],
  blank: ['none', 'black', 'white'],
  theme: ['', 'light', 'dark', 'bright', 'room'],
};
/** Counts with their largest number. */
const NUMBERS: Record<string, number> = {
  ...Object.fromEntries(PEOPLE.map((path) => [path, MOST_PEOPLE])),
  'card.number': 9999,
  'ideas.page': 999,
  'ideas.pages': 999,
  until: LATEST,
  'talk.heldAt': LATEST,
  'talk.heldFor': LATEST,
};
/** Lists with the most that they hold. */
const LISTS: Record<string, readonly [number, unknown]> = {
  points: [40, 'A point'],
  'card.responses': [12, { id: 'a', text: 'One response' }],
  'reading.levels': [3, 'beating'],
  'ideas.shown': [60, { text: 'An idea', hands: null }],
};
const TABLES = ['result.flow', 'result.flow.0', 'result.flow.2'];

const isTaken = (path: string, put: unknown): void => {
  const state = withAt(placeOf(path), put);
  expect(readScreenState(state), named(path, put)).toEqual(state);
};
const isRefused = (path: string, put: unknown): void =>
  expect(readScreenState(withAt(placeOf(path), put)), named(path, put)).toBeUndefined();

/** Every place in the state, the state's own lists and objects among them. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name]));
  return path.length > 0 ? [path, ...inside] : inside;
}

test('what the desk writes is read as a fresh copy', () => {
  expect(readScreenState(FULL)).toEqual(FULL);
  expect(readScreenState(FULL)).not.toBe(FULL);
});

test('what is no object at all is not shown, wherever an object is due', () => {
  const none = [undefined, null, 0, 1, '', 'state', true, [], [FULL]];
  for (const value of none) expect(readScreenState(value), named('all', value)).toBeUndefined();
  const objects = placesIn(FULL).filter((path) => {
    const part = path.reduce<unknown>((all, name) => (all as Record<string, unknown>)[name], FULL);
    return typeof part === 'object' && part !== null && !Array.isArray(part);
  });
  expect(objects).toHaveLength(14);
  for (const path of objects)
    for (const put of [undefined, 0, 7, '', 'words', false, true, [], {}, [{}]])
      isRefused(path.join('.'), put);
});

test('any part that is missing or of a wrong kind leaves the whole unshown', () => {
  for (const path of placesIn(FULL))
    for (const put of [undefined, Number.NaN, {}, [[]], [null]]) isRefused(path.join('.'), put);
});

test('what is more than is known is left out, in every part', () => {
  const more = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(more);
    if (typeof part !== 'object' || part === null) return part;
    const known = Object.entries(part).map(([name, inside]) => [name, more(inside)] as const);
    return { ...Object.fromEntries(known), notes: 'only for the desk' };
  };
  expect(readScreenState(more(FULL))).toEqual(FULL);
});

test('nothing to draw is said with null, and only where there may be nothing', () => {
  for (const path of MAYBE) isTaken(path, null);
  for (const path of placesIn(FULL).map((place) => place.join('.')))
    if (!MAYBE.includes(path) && path !== 'ideas.shown.1.hands') isRefused(path, null);
});

test('lines and words have a longest', () => {
  for (const [paths, most] of [
    [LINES, 2000],
    [WORDS, 60],
  ] as const)
    for (const path of paths) {
      for (const length of [0, 1, most]) isTaken(path, 'x'.repeat(length));
      isRefused(path, 'x'.repeat(most + 1));
      for (const put of [0, 7, true, false, [], ['x']]) isRefused(path, put);
    }
});

test('numbers are whole, and none is under nought or above its most', () => {
  for (const [path, most] of Object.entries(NUMBERS)) {
    for (const put of [0, 1, most]) isTaken(path, put);
    for (const put of [-1, most + 1, 0.5, Infinity, '1', true, [1]]) isRefused(path, put);
  }
});

test('of what can be chosen only what is known', () => {
  for (const [path, known] of Object.entries(CHOICES)) {
    for (const put of known) isTaken(path, put);
    for (const put of ['depends', 'pink', 3, -1, '1', true, [known[0]]]) isRefused(path, put);
  }
  for (const path of FLAGS) {
    for (const put of [true, false]) isTaken(path, put);
    for (const put of ['true', 0, 1, '', []]) isRefused(path, put);
  }
});

test('lists hold as many as they may, none included, and each part is looked at', () => {
  for (const [path, [most, item]] of Object.entries(LISTS)) {
    for (const count of [0, 1, most]) isTaken(path, many(count, item));
    isRefused(path, many(most + 1, item));
    isRefused(path, 'words');
    for (const put of [null, undefined, 7, {}, []]) {
      isRefused(path, [put]);
      isRefused(path, [item, put]);
      isRefused(path, [put, item]);
    }
  }
});

test('who moved is four rows of four', () => {
  for (const path of TABLES) {
    const item = path === 'result.flow' ? [0, 0, 0, 0] : 0;
    isTaken(path, many(4, item));
    for (const count of [0, 1, 3, 5]) isRefused(path, many(count, item));
    isRefused(path, [item, item, item, '0']);
  }
});
