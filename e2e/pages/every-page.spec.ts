import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { DIST } from '../support/places.ts';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html') || file === '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`);
const WIDTHS = [320, 768, 1366, 1920];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const fitsAcross = async (page: Page, width: number, what: string) => {
  await page.setViewportSize({ width, height: 800 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth),
    `${what} at ${width} px`,
  ).toBeLessThanOrEqual(width);
};
const faultless = async (page: Page, what: string) => {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    what,
  ).toEqual([]);
};

/** Cards, guides, sheets, running orders and sets of vote cards are each one page made many times: the gate judges one or two of each, the long run every one. */
const MADE_MANY = [
  /^\/print\/vote-cards-[^/]+\/$/,
  /^\/cards\/[^/]+\/$/,
  /^\/guides\/[^/]+\/$/,
  /^\/guides\/sheets\/[^/]+\/$/,
  /^\/plan\/[^/]+\/$/,
];
const ofOneKind = (route: string) =>
  PAGES.filter((other) => MADE_MANY.some((kind) => kind.test(route) && kind.test(other)));

/** Long sheets, made of parts that other pages have too: the long run judges them. */
const HEAVY = ['/print/monday-pack/', '/patterns/', '/print/reveals/'];

/** Where layouts differ most, for the gate; every width in both for the long run. Sheets of paper are long and always white. */
const states = (route: string, all: boolean): Record<number, readonly ('light' | 'dark')[]> =>
  route.startsWith('/print/')
    ? { 1366: ['light'] }
    : all
      ? {
          320: ['light', 'dark'],
          768: ['light', 'dark'],
          1366: ['light', 'dark'],
          1920: ['light', 'dark'],
        }
      : { 320: ['light'], 1366: ['light', 'dark'] };

for (const route of PAGES)
  for (const all of [false, true]) {
    const waits =
      all ||
      HEAVY.includes(route) ||
      (ofOneKind(route).indexOf(route) > 0 &&
        ![
          '/cards/the-bus-fare/',
          '/guides/resilience-framework/',
          '/guides/three-kinds-of-help/',
        ].includes(route));
    test(`${route} has no accessibility fault in light and dark${all ? ' at four widths' : ''}, and never scrolls sideways${waits ? ' @long' : ''}`, async ({
      open,
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(route);
      await page.evaluate(() => document.fonts.ready);
      for (const width of WIDTHS) {
        await fitsAcross(page, width, route);
        for (const colorScheme of states(route, all)[width] ?? []) {
          await page.emulateMedia({ colorScheme });
          await faultless(page, `${route} at ${width} px, ${colorScheme}`);
        }
      }
    });
  }

test('every step of sorting has no accessibility fault, on a phone and on a laptop', async ({
  open,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('/pairs/');
  await page.getByRole('button', { name: /^Start with/ }).click();
  let response = 0;
  for (const onward of [
    'Start sorting',
    'Leave it, next response',
    'Leave it, next response',
    'Leave it, next response',
    'Leave it, next response',
    'See how they fit',
    'Take it wider',
    'Next card',
  ]) {
    await page.getByRole('button', { name: onward }).click();
    // "It depends" opens a group of its own: it is looked at too, then taken back. No isVisible(): it does not wait for the step.
    const depends = page.getByRole('button', { name: /^None of these, or it depends/ });
    const sorts = /^(Start|Leave)/.test(onward);
    if (sorts) {
      await expect(page.getByText(`response ${(response += 1)} of 5`)).toBeVisible();
      await depends.click();
      await expect(page.getByRole('group', { name: 'Which of these?' })).toBeVisible();
    }
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1366, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `after ${onward} at ${width} px`,
      ).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `after ${onward} at ${width} px, ${colorScheme}`,
      ).toEqual([]);
    }
    if (sorts) await depends.click();
  }
});

test('every page carries a strict policy, no style attribute, no foreign address to load', () => {
  for (const route of PAGES) {
    const html = readFileSync(
      join(DIST, route.endsWith('.html') ? route : `${route}index.html`),
      'utf8',
    );
    expect(html, route).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/,
    );
    expect(html, route).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
    expect(html, route).not.toMatch(
      /<(?:script|img|link|source|iframe)\b[^>]*(?:src|href)="https?:/,
    );
  }
});

test('the search index arrived whole', () => {
  const index = join(DIST, 'pagefind');
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(
    files
      .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).length === 0)
      .map(({ name }) => name),
  ).toEqual([]);
  const entry = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  // Every page that says it may be found: not the missing page, the search itself, sheets to print, or the patterns.
  const found = PAGES.filter((route) =>
    readFileSync(
      join(DIST, route.endsWith('.html') ? route : `${route}index.html`),
      'utf8',
    ).includes('data-pagefind-body'),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(entry.languages['en-gb']?.page_count).toBe(found.length);
});

test('no words run together in what the search shows', () => {
  const fragments = join(DIST, 'pagefind/fragment');
  const together = readdirSync(fragments).flatMap((file) => {
    const { content, url } = JSON.parse(
      gunzipSync(readFileSync(join(fragments, file)))
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    ) as { content: string; url: string };
    // Names such as HeadStart are written so; words that met by accident are not in this list.
    return [...content.matchAll(/\S*[a-z.,?][A-Z]\S*/g)]
      .map(([word]) => word)
      .filter(
        (word) =>
          !/HeadStart|YoungMinds|GOV\.UK|ScholarPack|InSET|iPad|JavaScript|VoiceOver|SHA256|iPhone|YouGov|^https:/.test(
            word,
          ),
      )
      .map((word) => `${url}: ${word}`);
  });
  expect(together).toEqual([]);
});
