import { expect, test } from '@playwright/test';
import type { Card } from '../../model/card/card.ts';
import type { Place, Placing, View } from '../../model/sorting/sorting.ts';
import {
  goTo,
  isOlderWording,
  isUnderWay,
  nextPlace,
  placeBefore,
  placingOf,
  pressAnswer,
  responseToWiden,
  someOf,
  standingOf,
  startSorting,
  toggleDependsOn,
  withPlacing,
  withStop,
  withWider,
} from './sorter.ts';

const empty: Placing = { answers: [], dependsOn: [], note: '', at: 0 };
const cards = ['one', 'two', 'three'].map((id, at) => ({ id, edition: at + 1 }));
const deck = startSorting('s-1', cards, 1000);
const at = (view: View, card: number, response: number) => ({
  ...deck,
  place: { view, card, response, at: 1000 },
});

test('a sorting begins in front of its first card, with nothing placed', () => {
  const more = cards.map((card) => ({ ...card, title: 'not kept' }));
  expect(startSorting('s-1', more, 1000)).toEqual({
    id: 's-1',
    startedAt: 1000,
    cards,
    placings: {},
    wider: {},
    stopped: {},
    place: { view: 'front', card: 0, response: 0, at: 1000 },
    stamps: { parts: {}, seen: {} },
  });
});

test('a press changes the answers and nothing else but what they no longer need', () => {
  const full: Placing = { answers: ['depends'], dependsOn: ['pays', 'asks'], note: 'x', at: 1 };
  expect([
    pressAnswer(full, 'beating', true, 7),
    pressAnswer(full, 'beating', false, 7),
    pressAnswer(full, 'depends', true, 7),
    pressAnswer({ ...full, answers: ['depends', 'beating'] }, 'beating', true, 7),
  ]).toEqual([
    { ...full, answers: ['depends', 'beating'], at: 7 },
    { ...full, answers: ['beating'], dependsOn: [], at: 7 },
    { ...full, answers: [], dependsOn: [], at: 7 },
    { ...full, answers: ['depends'], at: 7 },
  ]);
});

test('a reason is marked and taken off again, and the others stay', () => {
  const one = toggleDependsOn({ ...empty, answers: ['depends'], note: 'x' }, 'pays', 5);
  const two = toggleDependsOn(one, 'asks', 6);
  expect(two).toEqual({ answers: ['depends'], dependsOn: ['pays', 'asks'], note: 'x', at: 6 });
  expect(toggleDependsOn(two, 'pays', 7)).toEqual({ ...two, dependsOn: ['asks'], at: 7 });
});

test('a placing stands beside the others, its note cut, and later than the one before', () => {
  const first = withPlacing(deck, 'one', 'a', { ...empty, note: 'x'.repeat(601), at: 50 });
  const placing = { ...empty, note: 'x'.repeat(600), at: 50 };
  expect(first).toEqual({ ...deck, placings: { 'one/a': placing } });
  const instants = [0, 49, 50, 51, 60].map(
    (now) => withPlacing(first, 'one', 'a', { ...empty, at: now }).placings['one/a']?.at,
  );
  expect(instants).toEqual([51, 51, 51, 51, 60]);
  expect(withPlacing(first, 'one', 'b', empty)).toEqual({
    ...deck,
    placings: { 'one/a': placing, 'one/b': { ...empty, at: 1 } },
  });
  expect([placingOf(first, 'one', 'a'), placingOf(first, 'two', 'a')]).toEqual([placing, empty]);
});

test('what was said of a wider step stands beside the others, and a stop beside its answers', () => {
  const first = withWider(deck, 'one', 'here', { said: true, text: 'x'.repeat(601) }, 50);
  const here = { said: true, text: 'x'.repeat(600), at: 50 };
  expect(first).toEqual({ ...deck, wider: { 'one/here': here } });
  expect(withWider(first, 'one', 'child', { said: false, text: 'y' }, 9).wider).toEqual({
    'one/here': here,
    'one/child': { said: false, text: 'y', at: 9 },
  });
  expect(withWider(first, 'one', 'here', { said: false, text: '' }, 9).wider['one/here']?.at).toBe(
    51,
  );
  expect(withStop(withStop(first, 'one', 60), 'two', 70)).toEqual({
    ...first,
    stopped: { one: 60, two: 70 },
  });
  expect(goTo(first, { view: 'wider', card: 1, response: 2 }, 900)).toEqual({
    ...first,
    place: { view: 'wider', card: 1, response: 2, at: 1001 },
  });
});

const STEPS: [from: [View, number, number], next: [View, number, number]][] = [
  [
    ['front', 1, 0],
    ['sort', 1, 0],
  ],
  [
    ['sort', 1, 0],
    ['sort', 1, 1],
  ],
  [
    ['sort', 1, 2],
    ['reveal', 1, 0],
  ],
  [
    ['reveal', 1, 0],
    ['wider', 1, 0],
  ],
  [
    ['wider', 1, 0],
    ['front', 2, 0],
  ],
  [
    ['wider', 2, 0],
    ['summary', 2, 0],
  ],
];
const place = ([view, card, response]: [View, number, number]): Omit<Place, 'at'> => ({
  view,
  card,
  response,
});
test('from each place there is one way on', () => {
  for (const [from, next] of STEPS)
    expect(nextPlace(at(...from), 3), from.join()).toEqual(place(next));
});

test('from each place there is one way back, and none from the first', () => {
  for (const [from, before] of [
    [['front', 0, 0], undefined],
    [
      ['front', 2, 0],
      ['wider', 1, 0],
    ],
    [
      ['front', 1, 0],
      ['wider', 0, 0],
    ],
    [
      ['sort', 1, 0],
      ['front', 1, 0],
    ],
    [
      ['sort', 1, 1],
      ['sort', 1, 0],
    ],
    [
      ['reveal', 1, 0],
      ['sort', 1, 2],
    ],
    [
      ['wider', 1, 0],
      ['reveal', 1, 0],
    ],
    [
      ['summary', 2, 0],
      ['wider', 2, 0],
    ],
  ] as [[View, number, number], [View, number, number] | undefined][])
    expect(placeBefore(at(...from), 3), from.join()).toEqual(before && place(before));
});

test('a sorting is under way until its summary', () => {
  const views: View[] = ['front', 'sort', 'reveal', 'wider', 'summary'];
  expect(views.filter((view) => isUnderWay(at(view, 0, 0)))).toEqual(views.slice(0, -1));
});

test('no answer is not placed, two are a split, and one is never more than one', () => {
  expect(
    [[], ['beating'], ['beating', 'depends']].map((answers) =>
      standingOf({ ...empty, answers: answers as Placing['answers'] }),
    ),
  ).toEqual(['not-placed', 'one-answer', 'split']);
});

test('the response to widen helps one child, or lies on that line, or is the first', () => {
  const widened = (...fits: string[]) =>
    responseToWiden({ responses: fits.map((fit, id) => ({ id, fit })) } as unknown as Card)?.id;
  expect([
    widened('changing', 'beating/changing', 'beating', 'beating'),
    widened('changing', 'changing/supercharged', 'beating/changing', 'beating/changing'),
    widened('changing', 'supercharged'),
    widened(),
  ]).toEqual([2, 2, 0, undefined]);
});

test('only an earlier edition of the same card is an older wording', () => {
  const older = (id: string, edition: number) => isOlderWording(deck, { id, edition } as Card);
  expect([older('one', 2), older('one', 1), older('one', 0), older('else', 9)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('by chance each card can be drawn, and each once', () => {
  expect([0, 0.34, 0.67, 0.999].map((chance) => someOf(['a', 'b', 'c'], 1, () => chance))).toEqual([
    ['a'],
    ['b'],
    ['c'],
    ['c'],
  ]);
  expect(someOf(['a', 'b', 'c'], 0, () => 0)).toEqual([]);
  expect(someOf(['a', 'b', 'c'], 2, () => 0.999)).toEqual(['b', 'c']);
});
