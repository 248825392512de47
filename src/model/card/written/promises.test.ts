import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { cardSchema } from '../card.schema.ts';
import type { Card, Response } from '../card.ts';
import { EXAMPLE_CARD } from '../examples.ts';
import { isLevel } from '../level.ts';
import { brokenPromises } from './promises.ts';
import { brokenInSet } from './set-promises.ts';
import { commonPairs, guessed, shapeMarks, wordMarks } from './tells.ts';
import { fitOf, isLine, levelsOf } from '../rule.ts';

const FOLDER = join(import.meta.dirname, '../../../content/cards');
const written = (file: string): unknown => parse(readFileSync(join(FOLDER, file), 'utf8'));
const cards = (): Card[] =>
  readdirSync(FOLDER).map((file) => ({
    id: file.replace('.yaml', ''),
    ...cardSchema.parse(written(file)),
  }));
const change = (edit: (card: Card, response: Response) => void): string[] => {
  const all = cards();
  const [card] = all;
  if (card?.responses[0]) edit(card, card.responses[0]);
  return brokenPromises(all);
};

test('the cards keep every promise', () => {
  expect(brokenPromises(cards())).toEqual([]);
});

test('the example card keeps every promise, and shows every fit that a response can have', () => {
  expect(brokenPromises([EXAMPLE_CARD])).toEqual([]);
  expect(EXAMPLE_CARD.responses.map(({ fit }) => fit).toSorted()).toEqual([
    'beating',
    'beating/changing',
    'changing',
    'higher-wall',
    'not-yet',
    'supercharged',
  ]);
});

test('twenty Blackpool responses: eleven from the source, nine of ours', () => {
  const responses = cards()
    .filter(({ number }) => number <= 4)
    .flatMap((card) => card.responses);
  expect([responses.length, responses.filter(({ from }) => from === 'blackpool').length]).toEqual([
    20, 11,
  ]);
});

test('on the source’s own words the rule agrees with six of eleven, puts three on a line and finds two questions', () => {
  const source = cards()
    .flatMap((card) => card.responses)
    .filter(({ from }) => from === 'blackpool');
  const beside = source.map(({ fit, sourceSays = 'beating' }) => ({ fit, sourceSays }));
  const lines = beside.filter(({ fit }) => isLine(fit));
  expect(beside.filter(({ fit, sourceSays }) => fit === sourceSays)).toHaveLength(6);
  expect(lines).toHaveLength(3);
  for (const { fit, sourceSays } of lines) expect(levelsOf(fit)).toContain(sourceSays);
  expect(beside.filter(({ fit }) => fit === 'not-yet')).toHaveLength(2);
  for (const { tests, gate, fit } of source) expect(fitOf(tests, gate)).toBe(fit);
});

test('a response is not placed without being read: by its words, by six marks of its shape, or by a pair of words', () => {
  const all = cards().flatMap(({ id, responses }) =>
    responses.map(({ text, fit }) => ({ card: id, text, fit })),
  );
  const withLevel = all.filter(({ fit }) => isLevel(fit));
  expect(guessed(wordMarks, all)).toBeLessThanOrEqual(60);
  expect(guessed(wordMarks, withLevel)).toBeLessThanOrEqual(75);
  expect(guessed(shapeMarks, all)).toBeLessThanOrEqual(50);
  expect(guessed(shapeMarks, withLevel)).toBeLessThanOrEqual(80);
  expect(commonPairs(all.map(({ text }) => text))[0]?.share).toBeLessThanOrEqual(8);
});

test('order gives no level away: hardly a card runs from one child to the cause, and the last place is shared', () => {
  const ORDER = [
    'beating',
    'beating/changing',
    'changing',
    'changing/supercharged',
    'supercharged',
  ];
  const runs = cards().filter(({ responses }) =>
    responses.some((_, start) => {
      const three = responses.slice(start, start + 3).map(({ fit }) => fit);
      return three.join() === 'beating,changing,supercharged';
    }),
  );
  // By chance about one in sixteen would; none at all would be a tell too.
  expect(runs.length).toBeLessThanOrEqual(4);
  const lasts = cards().map(({ responses }) => responses.at(-1)?.fit ?? 'first');
  expect(
    Math.max(...ORDER.map((fit) => lasts.filter((last) => last === fit).length)),
  ).toBeLessThanOrEqual(lasts.length / 2);
});

const BROKEN: [string, (card: Card, response: Response) => void, RegExp][] = [
  [
    'a fit that the rule does not give',
    (_, response) => {
      response.fit = 'supercharged';
      delete response.whyNotTheRule;
      response.tests = {
        who: 'one',
        what: 'child',
        next: 'must-ask',
        acts: 'one-adult',
        action: true,
      };
      delete response.gate;
    },
    /response a says fit "supercharged", but the rule gives "beating".*whyNotTheRule/,
  ],
  [
    'a response on the line with one reading',
    (_, response) => {
      response.fit = 'beating/changing';
      response.whyNotTheRule = 'x';
      delete response.otherReading;
    },
    /response a is on the line.*otherReading/,
  ],
  [
    'a source without its answer',
    (_, response) => {
      response.from = 'blackpool';
      delete response.sourceSays;
    },
    /does not say where the source puts it.*sourceSays/,
  ],
  [
    'our response with a source’s answer',
    (_, response) => {
      response.from = 'ours';
      response.sourceSays = 'beating';
    },
    /is ours but has sourceSays.*Take sourceSays out/,
  ],
  [
    'a duty among the responses',
    (_, response) => {
      response.gate = 'first';
    },
    /response a is a duty\. Move it to firstAlways/,
  ],
  [
    'a reason to differ where nothing differs',
    (_, response) => {
      response.whyNotTheRule = 'x';
    },
    /response a agrees with the rule but has whyNotTheRule\. Take whyNotTheRule out/,
  ],
  [
    'a response of 21 words',
    (_, response) => {
      response.text = 'word '.repeat(21);
    },
    /response a is longer than 20 words\. Cut it/,
  ],
  [
    'a title used twice',
    (card) => {
      card.title = cards()[1]?.title ?? '';
    },
    /title ".+" is also used by src\/content\/cards\/.+Give it a title of its own/,
  ],
  [
    'letters out of order',
    (_, response) => {
      response.id = 'e';
    },
    /lettered e, b, c, d, e, but a, b, c, d, e was expected.*Letter them in order/,
  ],
  [
    'a number used twice',
    (card) => {
      card.number = cards()[1]?.number ?? 0;
    },
    /number ".*" is also used by.*Give it the next free number/,
  ],
  [
    'a clear example that can be read two ways',
    (card) => {
      const [first, second] = card.responses;
      if (first) first.otherReading = { level: 'beating', why: 'Some would say so.' };
      const answers: [string, string, string] = ['Them.', 'A rule.', 'Us.'];
      card.workedExample = {
        clear: { response: 'a', answers },
        doubtful: { response: 'a', answers },
      };
      if (second) delete second.keptBack;
    },
    /response a is clear, but it can be read two ways.*one level and no other reading/,
  ],
  [
    'a Blackpool example without the source’s words',
    (_, response) => {
      response.from = 'blackpool';
      response.sourceSays = 'beating';
      delete response.source;
    },
    /needs the source’s own words.*Write source/,
  ],
];
for (const [what, edit, message] of BROKEN) {
  test(`${what} is reported with the file, what was found and what to write`, () => {
    const found = change(edit).filter((sentence) => message.test(sentence));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^src\/content\/cards\/[a-z-]+\.yaml: /);
  });
}

test('a situation that is too long says by how much, a typo in a field names the field', () => {
  const [file = ''] = readdirSync(FOLDER);
  const long = cardSchema.safeParse({
    ...(written(file) as object),
    situation: 'word '.repeat(46),
    titel: 'x',
  });
  expect(long.error?.issues.map((issue) => issue.message).join(' ')).toMatch(
    /The situation has 46 words; cut it to 45 or fewer\..*titel/,
  );
});

test('a set that is too small, or leaves a theme, a phase or a nation out, says what to write', () => {
  const said = brokenInSet(cards().slice(0, 4), 36).join('\n');
  expect(said).toMatch(/4 cards, and 36 are wanted\. Write more\./);
  expect(said).toMatch(/0 cards on .*, and 2 are wanted/);
  expect(said).toMatch(/responses on the line, and 8 are wanted/);
});

test('a front that is too hard, or a word that we never use of people, is refused', () => {
  const hard = change((card, response) => {
    card.situation = 'Responsibility necessitates organisational consideration. '.repeat(5);
    response.text =
      'Institutional accountability necessitates comprehensive organisational transformation throughout educational communities immediately everywhere nationally.';
  });
  expect(hard.join('\n')).toMatch(
    /reads as for age \d+\.\d, and 13\.5 is the most\. Use shorter words/,
  );
  expect(
    change((card) => {
      card.situation = 'A vulnerable pupil waits by the door.';
    }).join('\n'),
  ).toMatch(/uses “vulnerable”: puts the weakness in the child/);
});
