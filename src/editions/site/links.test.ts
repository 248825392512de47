import { expect, test } from '@playwright/test';
import { hashLinks, relativeCss, relativeLinks, rootFrom } from './links.ts';

test('a page two folders down finds its way to the root', () => {
  expect([
    rootFrom('index.html'),
    rootFrom('cards/index.html'),
    rootFrom('cards/the-gym/index.html'),
  ]).toEqual(['./', '../', '../../']);
});

test('links and island addresses become relative, other addresses stay', () => {
  const html =
    '<a href="/cards/">x</a><a href="https://a.org/">y</a><a href="#main">z</a><astro-island component-url="/_astro/P.js">';
  expect(relativeLinks(html, 'pairs/index.html')).toBe(
    '<a href="../cards/">x</a><a href="https://a.org/">y</a><a href="#main">z</a><astro-island component-url="../_astro/P.js">',
  );
});

test('fonts are found from the folder of the style sheet', () => {
  expect(
    relativeCss('a{src:url("/fonts/a.woff2")}b{src:url(/fonts/b.woff2)}', '_astro/Page.css'),
  ).toBe('a{src:url("../fonts/a.woff2")}b{src:url(../fonts/b.woff2)}');
});

test('in the one file every link of ours goes through the hash', () => {
  expect(
    hashLinks(
      '<a class="b" href="/about/#licence">x</a><a href="#forget">y</a><a href="/">z</a><a href="https://a.org">w</a>',
      '/privacy/',
    ),
  ).toBe(
    '<a class="b" href="#/about/#licence">x</a><a href="#/privacy/#forget">y</a><a href="#/">z</a><a href="https://a.org">w</a>',
  );
});

test('a download that the one file does not hold is no longer a link', () => {
  expect(
    hashLinks('<a class="button" href="/x.zip" download data-file-link>Download x.zip</a>', '/'),
  ).toBe('<span class="quiet">Download x.zip (in the web copy)</span>');
});
