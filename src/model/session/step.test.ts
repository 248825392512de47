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
