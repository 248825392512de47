import { expect, test } from '@playwright/test';
import { fileFor, precacheOf } from './precache.ts';

const file = (path: string) => ({ path, hash: 'h', bytes: 3 });
const list = precacheOf(
  ['index.html', 'cards/index.html', '_astro/a.js', 'big.zip', '_headers', 'sw.js'].map(file),
  ['big.zip'],
);

test('pages are held at once, large downloads only when asked for, files for hosts never', () => {
  expect(Object.entries(list).map(([path, [, , group]]) => `${path} ${group}`)).toEqual([
    'index.html core',
    'cards/index.html core',
    '_astro/a.js core',
    'big.zip rest',
  ]);
});

test('an address finds its page, with or without the last slash', () => {
  expect(fileFor('', list)).toEqual({ file: 'index.html' });
  expect(fileFor('cards/', list)).toEqual({ file: 'cards/index.html' });
  expect(fileFor('cards', list)).toEqual({ redirect: 'cards/' });
  expect(fileFor('_astro/a.js', list)).toEqual({ file: '_astro/a.js' });
  expect(fileFor('nowhere/', list)).toBeUndefined();
});

test('an address that is a word of the language is not a file of ours', () => {
  for (const path of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
    expect(fileFor(path, list)).toBeUndefined();
});
