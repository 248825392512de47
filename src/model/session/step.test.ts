import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { PICTURES } from '../../pictures/scenes/index.ts';
import { neverWords, readingAge } from '../card/written/plain-words.ts';
import { brokenSteps, MINUTES_OF, programmeOf, VERSIONS, type Step } from './step.ts';
import { stepSchema } from './step.schema.ts';

const FOLDER = join(import.meta.dirname, '../../content/steps');
const pictures = new Set(PICTURES.map(({ id }) => id));
const steps = (): Step[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      id: file.replace('.yaml', ''),
      ...stepSchema.parse(parse(readFileSync(join(FOLDER, file), 'utf8'))),
    }));
const changed = (id: string, edit: (step: Step) => void): string => {
  const all = steps();
  const one = all.find((step) => step.id === id);
  if (one) edit(one);
  return brokenSteps(all, pictures).join('\n');
};

test('the steps keep their promises in every version', () => {
  expect(brokenSteps(steps(), pictures)).toEqual([]);
  for (const version of VERSIONS)
    expect(programmeOf(steps(), version).at(-1)?.until, version).toBe(MINUTES_OF[version]);
});

test('the two-hour session has the clock times that its run of show gives', () => {
  const slots = programmeOf(steps(), 'two').map(({ step, from, until }) => [step.id, from, until]);
  expect(slots[0]).toEqual(['welcome', 0, 3]);
  expect(slots.find(([id]) => id === 'round-one')).toEqual(['round-one', 39, 50]);
  expect(slots.find(([id]) => id === 'what-resilience-is')).toEqual(['what-resilience-is', 11, 16]);
  expect(slots.find(([id]) => id === 'break')).toEqual(['break', 55, 65]);
  expect(slots.at(-1)).toEqual(['close', 118, 120]);
});

test('the presentation is fifteen slides, and none of its steps is in another version', () => {
  const own = programmeOf(steps(), 'presentation').map(({ step }) => step);
  expect(own.flatMap(({ slides }) => slides)).toHaveLength(15);
  for (const { id, minutes } of own)
    expect(
      VERSIONS.filter((version) => minutes[version] > 0),
      id,
    ).toEqual(['presentation']);
});

test('a sum, an order, a break or a picture that is off stops the build and says what to write', () => {
  expect(
    changed('sort', (step) => {
      step.minutes.two = 40;
    }),
  ).toMatch(/the steps of "two" add up to 148 minutes, not 120\. Change the minutes of one\./);
  expect(
    changed('sort', (step) => {
      step.order = 10;
    }),
  ).toMatch(/order 10 is also used by .*\. Give it an order of its own\./);
  expect(
    changed('break', (step) => {
      step.least = 5;
    }),
  ).toMatch(/a break is never under eight minutes\. Write least: 8 or more\./);
  expect(
    changed('sort', (step) => {
      if (step.slides[0]) step.slides[0].picture = 'a-hero';
    }),
  ).toMatch(/there is no picture "a-hero"/);
});

test('what is said can be said: plain words, and none that put the trouble inside people', () => {
  for (const { id, say, slides, do: acts } of steps()) {
    const spoken = [
      say.say,
      say.word,
      ...slides.flatMap(({ notes }) => [notes.say, notes.word]),
      ...acts,
    ].join(' ');
    expect(neverWords(spoken), id).toEqual([]);
    expect(readingAge(spoken), id).toBeLessThan(13.5);
  }
});

const VERSION_SUMS = Object.entries(MINUTES_OF).map(
  ([version, minutes]) =>
    `src/content/steps: the steps of "${version}" add up to 0 minutes, not ${minutes}. Change the minutes of one.`,
);
const slide = (id: string, picture?: string) => ({ id, picture }) as Step['slides'][number];
/** What is broken in steps of which each has this many minutes in every version, but for the sums. */
const brokenIn = (...list: (Partial<Step> & { length?: number })[]) =>
  brokenSteps(
    list.map(({ length = 9, ...rest }, at) => ({
      ...({
        id: `s${at}`,
        order: at,
        stays: 'go',
        least: 1,
        activity: 'talk',
        slides: [],
      } as unknown as Step),
      minutes: Object.fromEntries(VERSIONS.map((version) => [version, length])) as Step['minutes'],
      ...rest,
    })),
    new Set(['hall']),
  ).filter((sentence) => !sentence.includes('add up to'));

test('no steps at all have no minutes, and one without minutes is not in a version', () => {
  expect(brokenSteps([], new Set())).toEqual(VERSION_SUMS);
  const [first] = steps();
  const at = (minutes: number, order: number) => ({
    ...first!,
    order,
    minutes: { ...first!.minutes, two: minutes },
  });
  const slots = programmeOf([at(4, 3), at(0, 2), at(1, 1)], 'two');
  expect(slots.map(({ step, from, until }) => [step.order, from, until])).toEqual([
    [1, 0, 1],
    [3, 1, 5],
  ]);
});

test('the fewest minutes of a step that can be shortened lie between one and its most', () => {
  const least = (fewest: number, stays: Step['stays'] = 'shorten') =>
    brokenIn({ stays, least: fewest, length: 9 });
  const sentence = (fewest: number) => [
    `src/content/steps/s0.yaml: least is ${fewest}. Write the fewest whole minutes in which the step still works.`,
  ];
  expect([least(0), least(1), least(9), least(10)]).toEqual([sentence(0), [], [], sentence(10)]);
  expect([least(0, 'go'), least(0, 'must'), least(10, 'must')]).toEqual([[], [], []]);
});

test('a break has eight minutes or more, a slide an id of its own, and a picture is one of ours', () => {
  expect([
    brokenIn({ activity: 'break', least: 8 }),
    brokenIn({ activity: 'talk', least: 7 }),
    brokenIn({ activity: 'break', least: 7 }).length,
    brokenIn({ slides: [slide('a'), slide('b', 'hall')] }, { slides: [slide('a')] }),
    brokenIn({ slides: [slide('a'), slide('b'), slide('a'), slide('c', 'moon')] }),
  ]).toEqual([
    [],
    [],
    1,
    [],
    [
      'src/content/steps/s0.yaml: two slides have the id "a". Give the newer one an id of its own.',
      'src/content/steps/s0.yaml: there is no picture "moon". Look in src/pictures/scenes/index.ts for its name.',
    ],
  ]);
});
