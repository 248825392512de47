import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { wordCount } from '../card/card.ts';
import { brokenGuides, textOf, type Guide } from './guide.ts';
import { guideSchema } from './guide.schema.ts';
import { neverWords, readingAge } from '../card/written/plain-words.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const written = (folder: string): Guide[] =>
  readdirSync(join(CONTENT, folder))
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => {
      const [, top = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(
          readFileSync(join(CONTENT, folder, file), 'utf8'),
        ) ?? [];
      return { id: file.replace(/\.mdx?$/, ''), ...guideSchema.parse(parse(top)), body };
    });
const all = () => [...written('guides'), ...written('sheets')];

test('guides and sheets keep their promises', () => {
  expect(brokenGuides(all())).toEqual([]);
});

test('guides can be read at thirteen or so, and one minute sooner', () => {
  const hard = written('guides').flatMap(({ id, body, inOneMinute }) =>
    [
      ['words', textOf(body)],
      ['one minute', inOneMinute.join(' ')],
    ].flatMap(([part = '', text = '']) =>
      readingAge(text) > 13.9 ? [`${id}, ${part}: ${readingAge(text).toFixed(1)}`] : [],
    ),
  );
  expect(hard).toEqual([]);
});

test('no guide puts the trouble inside people, except where it says why not to', () => {
  // These two are about the words themselves.
  const about = ['seven-misconceptions', 'academic-resilience', 'which-pupils', 'glossary'];
  expect(
    all()
      .filter(({ id }) => !about.includes(id))
      .flatMap(({ id, body, inOneMinute }) =>
        neverWords(`${textOf(body)} ${inOneMinute.join(' ')}`).map((found) => `${id}: ${found}`),
      ),
  ).toEqual([]);
});

test('no guide prints an e-mail address', () => {
  expect(
    all()
      .filter(({ body }) => /[\w.]+@[\w.]+\.\w+/.test(body))
      .map(({ id }) => id),
  ).toEqual([]);
});

const good = (): Guide => ({
  id: 'x',
  title: 'X',
  summary: 'x',
  group: 'do',
  order: 1,
  inOneMinute: ['a', 'b', 'c'],
  sources: [{ id: 's', publisher: 'P', title: 'T', year: 2024, address: 'https://a.org/x' }],
  body: `${'word '.repeat(300)} ([P, 2024](https://a.org/x))`,
});
const BROKEN: [string, (guide: Guide) => void, RegExp][] = [
  [
    'too short',
    (guide) => {
      guide.body = 'A few words ([P](https://a.org/x)).';
    },
    /has \d words\. Write between 300 and 900/,
  ],
  [
    'a link that is not a source',
    (guide) => {
      guide.body += ' [here](https://b.org/)';
    },
    /links to https:\/\/b\.org\/, which is not among its sources\. List it/,
  ],
  [
    'a source that is not used',
    (guide) => {
      guide.sources.push({ id: 't', publisher: 'P', title: 'T', address: 'https://c.org/' });
    },
    /lists https:\/\/c\.org\/ and never uses it\. Cite it as \[\^t\] where it is used/,
  ],
  [
    'a source that is only listed',
    (guide) => {
      guide.sources.push({ id: 'notes', publisher: 'P', title: 'T' });
    },
    /lists notes and never uses it\. Cite it as \[\^notes\]/,
  ],
  [
    'a number for a source that it does not list',
    (guide) => {
      guide.body += ' A fact.[^nowhere]';
    },
    /cites \[\^nowhere\], which is not among its sources\. List it/,
  ],
  [
    'two lines in one minute',
    (guide) => {
      guide.inOneMinute = ['a', 'b'];
    },
    /has 2 lines in one minute\. Write three to five/,
  ],
];
for (const [what, spoil, says] of BROKEN)
  test(`a guide with ${what} is refused in one sentence that says what to do`, () => {
    const guide = good();
    expect(brokenGuides([guide])).toEqual([]);
    spoil(guide);
    expect(brokenGuides([guide]).join(' ')).toMatch(says);
  });

test('marks, addresses and lines to write on are no words', () => {
  expect(
    wordCount(
      textOf(
        '<Wider />\n\n## Two words[^zap]\n\n| a | b |\n|---|---|\n| ____ | |\n\n- [one link](https://x.org/y)',
      ),
    ),
  ).toBe(6);
});

test('a guide and a sheet each have a fair length, and so have the two long ones', () => {
  const spoken = (id: string, group: Guide['group'], words: number) =>
    brokenGuides([{ ...good(), id, group, sources: [], body: 'word '.repeat(words) }]);
  for (const [id, group, least, most] of [
    ['x', 'do', 300, 900],
    ['x', 'sheet', 60, 400],
    ['glossary', 'understand', 300, 2200],
    ['resilience-framework', 'understand', 300, 2200],
  ] as const) {
    expect([spoken(id, group, least), spoken(id, group, most)]).toEqual([[], []]);
    for (const words of [least - 1, most + 1])
      expect(spoken(id, group, words)).toEqual([
        `src/content/${group === 'sheet' ? `sheets/${id}.md` : `guides/${id}.mdx`}: has ${words} words. Write between ${least} and ${most}.`,
      ]);
  }
});

test('one minute is three to five lines', () => {
  const lines = (count: number) =>
    brokenGuides([{ ...good(), inOneMinute: Array<string>(count).fill('a') }]).length;
  expect([2, 3, 5, 6].map(lines)).toEqual([1, 0, 0, 1]);
});

test('a licence and our own address are no sources, so nobody lists them', () => {
  const linking = (address: string) =>
    brokenGuides([{ ...good(), body: `${good().body} [this](${address})` }]).length;
  expect([
    linking('https://creativecommons.org/licenses/by/4.0/'),
    linking('https://www.boingboing.org.uk/'),
    linking('https://www.boingboing.org.uk/a-page'),
  ]).toEqual([0, 0, 1]);
});
