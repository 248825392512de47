import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { cardSchema } from '../card.schema.ts';
import { wordCount, type Card, type Response } from '../card.ts';
import { EXAMPLE_CARD } from '../examples.ts';
import { LEVELS } from '../level.ts';
import { brokenInSet, brokenPromises } from './promises.ts';
import { tells } from './tells.ts';
import { fitOf } from '../rule.ts';

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

test('the rule agrees with the Blackpool source on nine of eleven and puts two on the line', () => {
  const source = cards()
    .flatMap((card) => card.responses)
    .filter(({ from }) => from === 'blackpool');
  const fits = source.map((response) => ({
    fit: fitOf(response.tests, response.gate),
    says: response.sourceSays,
  }));
  expect(fits.filter(({ fit, says }) => fit === says)).toHaveLength(9);
  expect(
    fits
      .filter(({ fit, says }) => fit !== says)
      .map(({ fit }) => fit)
      .sort(),
  ).toEqual(['beating/changing', 'changing/supercharged']);
});

test('length gives no level away: means differ by less than 15 per cent', () => {
  const responses = cards().flatMap((card) => card.responses);
  const means = LEVELS.map((level) =>
    responses.filter(({ fit }) => fit === level).map(({ text }) => wordCount(text)),
  ).map((counts) => counts.reduce((sum, count) => sum + count, 0) / counts.length);
  expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.15);
});

test('no word gives a level away', () => {
  expect(tells(cards().flatMap(({ responses }) => responses))).toEqual([]);
});

test('order gives no level away: no card runs from one child to the cause, and the last place is shared', () => {
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
  expect(runs.map(({ id }) => id)).toEqual([]);
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
    'a level that nothing fits',
    (card) => {
      for (const response of card.responses) {
        response.fit = 'beating';
        response.whyNotTheRule = 'x';
      }
    },
    /no response fits "supercharged".*at least one/,
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
  const hard = change((_, response) => {
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
