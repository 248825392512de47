import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from '../../html.ts';
import { partsOf, readFragment } from './fragments.ts';

test('the words of a fragment are cut where the page’s own begin and end', () => {
  const page = parse('<h1>The bus leaves early</h1><p>One.</p><p>Nobody can stay for clubs</p>');
  const content = 'The bus leaves early. One. Nobody can stay for clubs.';
  expect(partsOf(content, page)).toEqual([
    'The bus leaves early',
    '. One. ',
    'Nobody can stay for clubs',
    '.',
  ]);
});

test('words that are not on the page stay as they are', () => {
  expect(partsOf('Quite other words', parse('<p>Nobody can stay for clubs</p>'))).toEqual([
    'Quite other words',
  ]);
});

test('a fragment written in another way stops the build', () => {
  expect(readFragment(gzipSync('pagefind_dcd{"url":"/","content":"x","anchors":[1]}'))).toEqual({
    url: '/',
    content: 'x',
    anchors: [],
  });
  expect(() => readFragment(gzipSync('{"url":"/"}'))).toThrow(/do not know/);
});
