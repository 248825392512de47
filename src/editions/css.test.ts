import { expect, test } from '@playwright/test';
import { addressesIn, changeAddresses, withoutFonts } from './css.ts';

const SHEET = `@font-face { font-family: "A"; src: url( "/fonts/a.woff2" ) format("woff2") }
@layer base { a { background: url(/b.svg) } b { background: url('https://c.org/x.png') } }`;

test('files of ours are found however the sheet writes them', () => {
  expect(addressesIn(SHEET)).toEqual(['fonts/a.woff2', 'b.svg']);
});

test('only addresses that begin at our root change', () => {
  const changed = changeAddresses(SHEET, (path) => `../${path}`);
  expect(changed).toContain('url("../fonts/a.woff2") format("woff2")');
  expect(changed).toContain('url(../b.svg)');
  expect(changed).toContain("url('https://c.org/x.png')");
});

test('typefaces can be left out, and nothing else goes', () => {
  expect(withoutFonts(SHEET)).not.toContain('font-face');
  expect(withoutFonts(SHEET)).toContain('url(/b.svg)');
});
