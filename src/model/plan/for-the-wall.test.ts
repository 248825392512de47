import { expect, test } from '@playwright/test';
import session from '../session/examples/version-4.json' with { type: 'json' };
import { readSession } from '../session/kept/read-session.ts';
import { changePlan } from './change-plan.ts';
import plan from './examples/version-4.json' with { type: 'json' };
import {
  LONGEST_ON_WALL,
  nothingForTheWall,
  readForTheWall,
  readyForTheWall,
  sentenceWords,
  WALL_PARTS,
} from './for-the-wall.ts';
import { likelyName, smallFigure } from './head-sentence.ts';
import { readPlan } from './kept/read-plan.ts';

const { wall } = plan;

test('each of the four texts is looked at, in a plan and in a session', () => {
  const off = [undefined, null, 7, true, [], {}];
  const spoilt = [
    ...off,
    'x',
    ...WALL_PARTS.flatMap((part) =>
      [...off, 'x'.repeat(LONGEST_ON_WALL[part] + 1)].map((text) => ({ ...wall, [part]: text })),
    ),
  ];
  for (const value of spoilt) {
    expect(readForTheWall(value), JSON.stringify(value)).toBeUndefined();
    expect(readPlan({ ...plan, wall: value }), JSON.stringify(value)).toBeUndefined();
    expect(readSession({ ...session, wall: value }), JSON.stringify(value)).toBeUndefined();
  }
  for (const part of WALL_PARTS)
    for (const text of ['', 'x'.repeat(LONGEST_ON_WALL[part])])
      expect(readForTheWall({ ...wall, [part]: text })?.[part]).toBe(text);
});

test('a fresh copy comes out, with nothing foreign in it', () => {
  const read = readForTheWall({ ...wall, script: '<script>' });
  expect(read).toEqual(wall);
  expect(readForTheWall(wall)).not.toBe(wall);
  expect(nothingForTheWall()).not.toBe(nothingForTheWall());
});

test('a text that is typed changes that text and no other', () => {
  const read = readPlan(plan)!;
  expect(changePlan(read, { kind: 'wall', part: 'staff', text: 'The office' }, [], 1)).toEqual({
    ...read,
    wall: { ...wall, staff: 'The office' },
    updatedAt: 1,
  });
});

test('words are counted as a person counts them', () => {
  for (const [sentence, words] of [
    ['', 0],
    ['  ', 0],
    ['Why not', 2],
    ['It’s a free-school-meal thing – still.', 5],
    ['… and 40 % more', 3],
  ] as const)
    expect(sentenceWords(sentence), sentence).toBe(words);
});

test('a room reads tidy texts, and a sentence of twelve words at most', () => {
  const twelve = 'one two three four five six seven eight nine ten eleven twelve';
  expect(readyForTheWall({ ...wall, sentence: ` ${twelve}\n`, food: 'Milk,  wheat ' })).toEqual({
    ...wall,
    sentence: twelve,
    food: 'Milk, wheat',
  });
  expect(readyForTheWall({ ...wall, sentence: `${twelve} thirteen` })).toEqual({
    ...wall,
    sentence: '',
  });
  expect(readyForTheWall({ ...nothingForTheWall(), tell: '  ' })).toEqual(nothingForTheWall());
});

test('a figure under ten may point to a child: digits and words, not years, times and parts of larger figures', () => {
  for (const [sentence, figure] of [
    ['We have 3 young carers', '3'],
    ['Only 9% came', '9'],
    ['9.', '9'],
    ['Two of them walk', 'Two'],
    ['in (seven) homes', 'seven'],
    ['We lost 5, and kept quiet', '5'],
    ['We have 30 young carers', ''],
    ['1,200 meals', ''],
    ['0.5 of a day', ''],
    ['The bus at 8:30', ''],
    ['The bus at 8.05', ''],
    ['by 3pm', ''],
    ['Y6 and B4', ''],
    ['No one is late', ''],
    ['Often sixteen, tenfold, someone', ''],
    ['', ''],
  ] as const)
    expect(smallFigure(sentence), sentence).toBe(figure);
});

test('a capital inside a sentence may be a name; the first word is only where it owns something', () => {
  for (const [sentence, name] of [
    ['I think of Amina each Monday', 'Amina'],
    ['What Anne-Marie said stays with me', 'Anne-Marie'],
    ['Joe’s coat was wet', 'Joe'],
    ["Joe's coat was wet", 'Joe'],
    ['We try. Still, Zoë waits', 'Zoë'],
    ['We try. Nobody’s fault', ''],
    ['It’s the bus', ''],
    ['Because the bus is late in January', ''],
    ['A year of SEND and DSL', ''],
    ['I’m glad that I asked', ''],
    ['“Some of us never ask.”', ''],
    ['', ''],
  ] as const)
    expect(likelyName(sentence), sentence).toBe(name);
});
