import { expect, test } from '@playwright/test';
import { parse, serialise } from '../../html.ts';
import { expandWith } from './expand.ts';
import { Pool } from './pool.ts';

const FOOTER = '<footer><p>Free for every school, and made by people who teach.</p></footer>';

/** Reads everything, writes it, and gives back what is written and what comes out again. */
function through(pages: string[], texts: string[] = []) {
  const pool = new Pool();
  const ids = [
    ...pages.map((page) => pool.readMarkup(parse(page))),
    ...texts.map((text) => pool.readText(text)),
  ];
  const { pieces, markup } = pool.written();
  const written = ids.map(markup);
  return { pieces, written, whole: written.map(expandWith(pieces)) };
}

test('what stands on two pages is written once, and both come out whole', () => {
  const pages = [`<h1>One</h1>${FOOTER}`, `<h1>Two</h1>${FOOTER}`];
  const { pieces, written, whole } = through(pages);
  expect(whole).toEqual(pages);
  expect(pieces).toContain(FOOTER);
  expect(written.join('')).not.toContain('Free for every school');
});

test('a sentence of the data is the same piece as on the page', () => {
  const sentence = 'Breakfast is laid out in every form room, for everyone.';
  const { pieces, written, whole } = through([`<p class="a">${sentence}</p>`], [sentence]);
  expect(pieces).toContain(sentence);
  expect(written).toEqual(['<p class="a">{1}</p>', '{1}']);
  expect(whole).toEqual([`<p class="a">${sentence}</p>`, sentence]);
});

test('pieces stand inside pieces', () => {
  const row = '<li>Somebody wrote this long line of words</li>';
  const list = `<ul>${row}${row}</ul>`;
  const { pieces, whole } = through([`<b>${list}</b>`, `<i>${list}</i>`]);
  expect(whole).toEqual([`<b>${list}</b>`, `<i>${list}</i>`]);
  expect(pieces).toContain('<ul>{1}{1}</ul>');
});

test('words that look like the name of a piece stay words, in text, attributes and data', () => {
  const page = '<p title="{1a}">Write {1a} or {{2}} here</p>';
  const { whole, written } = through([page], ['{0}', 'a {b} c {']);
  expect(whole).toEqual([page, '{0}', 'a {b} c {']);
  expect(written[0]).toContain('{0}1a}');
});

test('what would not save a byte, or spans lines, stays where it is', () => {
  const { pieces } = through([
    '<b>x</b>',
    '<b>x</b>',
    '<pre>one line\nand a longer second</pre>'.repeat(2),
  ]);
  expect(pieces).toEqual(['{']);
});

test('drawn shapes that are empty close themselves, as in the source', () => {
  const page = '<svg viewBox="0 0 9 9"><path d="M0 0"/></svg><br><div></div>';
  expect(through([page]).whole).toEqual([serialise(parse(page))]);
});
