import { expect, test } from '@playwright/test';
import { parse, serialise } from '../html.ts';
import { hashLinks, refuseBase, relativeLinks, rootFrom } from './links.ts';

const relative = (html: string, path: string) => serialise(relativeLinks(parse(html), path));
const hashed = (html: string, route: string) => serialise(hashLinks(parse(html), route));

test('a page two folders down finds its way to the root', () => {
  expect([
    rootFrom('index.html'),
    rootFrom('cards/index.html'),
    rootFrom('cards/the-gym/index.html'),
  ]).toEqual(['./', '../', '../../']);
});

test('links and island addresses become relative, other addresses stay', () => {
  const html =
    '<a href="/cards/">x</a><a href="https://a.org/">y</a><a href="//b.org/">v</a><a href="#main">z</a><astro-island component-url="/_astro/P.js"></astro-island>';
  expect(relative(html, 'pairs/index.html')).toBe(
    '<a href="../cards/">x</a><a href="https://a.org/">y</a><a href="//b.org/">v</a><a href="#main">z</a><astro-island component-url="../_astro/P.js"></astro-island>',
  );
});

test('neither quote style nor order of attributes hides a link', () => {
  expect(
    relative(`<a class=x href='/cards/'>x</a><a href=/about/ id=y>y</a>`, 'p/index.html'),
  ).toBe('<a class="x" href="../cards/">x</a><a href="../about/" id="y">y</a>');
  expect(
    hashed(
      `<img alt='' src='/pictures/food.svg'><form method="get" action='/search/'></form>`,
      '/',
    ),
  ).toBe(
    '<img alt="" data-picture="/pictures/food.svg"><form method="get" action="#/search/"></form>',
  );
});

test('words that look like a link stay words', () => {
  expect(relative('<p>Write href="/cards/" in it.</p>', 'p/index.html')).toBe(
    '<p>Write href="/cards/" in it.</p>',
  );
});

test('in the one file every link of ours goes through the hash', () => {
  expect(
    hashed(
      '<a class="b" href="/about/#licence">x</a><a href="#forget">y</a><a href="/">z</a><a href="https://a.org">w</a>',
      '/privacy/',
    ),
  ).toBe(
    '<a class="b" href="#/about/#licence">x</a><a href="#/privacy/#forget">y</a><a href="#/">z</a><a href="https://a.org">w</a>',
  );
});

test('a download that the one file does not hold is no longer a link', () => {
  expect(
    hashed('<a class="button" href="/x.zip" download data-file-link>Download x.zip</a>', '/'),
  ).toBe('<span class="quiet">Download x.zip (in the web copy)</span>');
});

test('a picture drawn into a page leaves its place and no marks', () => {
  expect(hashed('<svg data-picture-id="food" class="scene"><path d="M0 0"/></svg>', '/')).toBe(
    '<svg data-picture-id="food" class="scene"></svg>',
  );
});

test('a page with a base address stops the build', () => {
  expect(() => refuseBase(parse('<head><base href="/x/"></head>'), 'x')).toThrow(/<base>/);
});
