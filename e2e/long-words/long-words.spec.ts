/**
 * Every page in the made-up language of `scripts/long-words.ts`, on a phone 320 pixels wide: no letter without an accent, nothing
 * cut, nothing to scroll sideways. Build it first: `npm run words:long`.
 */
import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { startServer } from '../../scripts/serve.ts';

const DIST = '.cache/long-words/dist';
/** Names and signs that are the same in every language, and what the platform's own formatters write. */
const SAME = new RegExp(
  [
    '(January|February|March|April|May|June|July|August|September|October|November|December)',
    '(and|or|am|pm)', // lists and times
    '(A4|A5|A6|Ctrl|K|mm|MB|kB)',
  ].join('|'),
  'g',
);
/** In the picture of language and belonging four people greet, each in a language of their own: no other language puts it otherwise. */
const GREETINGS = ['Hello', 'Croeso', 'Cześć', 'Salut'];
/** What the room's screen calls itself, drawn by lot: letters, not a word. */
const SCREEN_CODE = /^[A-Z2-9]{4}$/;
/** For those who build and not for a school: an example card from the code, and colours by the names they have in the style sheets. */
const FOR_BUILDERS = ['/patterns/'];
/** These are paper of a fixed size, and a card's back cannot shrink with a window: they are looked at at their own width. */
const ON_PAPER = /^\/print\/vote-cards-/;
const PAPER = { width: 900, height: 1200 };

const pages = existsSync(DIST)
  ? readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .sort()
  : [];

let server: Server;
let address = '';
test.beforeAll(async () => {
  ({ server, address } = await startServer({ dir: DIST, base: '/', port: 0 }));
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});
test.use({ viewport: { width: 320, height: 640 } });

/** Texts and read-out attributes with two letters or more that wear no accent. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const silent = 'script, style, template, noscript, kbd';
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.closest(silent)) texts.push(walker.currentNode.textContent ?? '');
    }
    const named = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
    for (const element of document.querySelectorAll(named.map((name) => `[${name}]`).join()))
      texts.push(...named.map((name) => element.getAttribute(name) ?? ''));
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  });

/** What a phone would not show whole: a box that hides part of its words. The page itself is looked at apart. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          element instanceof HTMLElement &&
          !element.closest('.hidden-words, [hidden]') &&
          /hidden|clip/.test(getComputedStyle(element).overflow) &&
          element.innerText.trim() !== '' &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1),
      )
      .map(
        (element) => `${element.tagName}.${element.className} "${element.innerText.slice(0, 40)}"`,
      ),
  );

test('the made-up language has been built', { tag: '@long' }, () => {
  expect(pages.length, 'npm run words:long').toBeGreaterThan(100);
});

for (const path of pages)
  test(
    `${path} has no word of its own and shows the longer ones whole`,
    { tag: '@long' },
    async ({ page }) => {
      if (ON_PAPER.test(path)) {
        await page.setViewportSize(PAPER);
        // On a screen the line round a sheet takes two pixels of its height.
        await page.emulateMedia({ media: 'print' });
      }
      await page.goto(new URL(`.${path}`, address).href);
      const found = (FOR_BUILDERS.includes(path) ? [] : await unmarked(page)).filter(
        (text) =>
          /[A-Za-z]{2}/.test(text.replace(SAME, '')) &&
          !GREETINGS.includes(text) &&
          !(path === '/screen/' && SCREEN_CODE.test(text)),
      );
      expect.soft([...new Set(found)], 'words outside the words files').toEqual([]);
      expect.soft(await cut(page), 'cut').toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
    },
  );
