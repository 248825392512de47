import { readFileSync, truncateSync, statSync, mkdtempSync, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../support/places.ts';
import { expect, test } from '../support/edition.ts';

/** A script arrives cut in half, as through a proxy that gives up. */
for (const [route, script, without] of [
  ['/pairs/', /\/_astro\/Pairs\.[^/]+\.js/, 'the cards'],
  ['/stage/', /\/_astro\/preact\.[^/]+\.js$|\/_astro\/client\.[^/]+\.js/, 'the running order'],
  ['/plan/', /\/_astro\/Planner\.[^/]+\.js/, ''],
  ['/print/monday-pack/', /\/_astro\/Pack\.[^/]+\.js/, ''],
  ['/search/', /\/_astro\/site-search\.[^/]+\.js/, 'the cards'],
] as const)
  test(`${route} says what to do when a script of it arrives cut${['/pairs/', '/stage/'].includes(route) ? '' : ' @long'}`, async ({
    open,
    page,
    allowed,
  }) => {
    allowed.push(/SyntaxError|Unexpected end|hydrat|astro-island|Invalid or unexpected|missing/i);
    let cut = 0;
    await page.route(script, (request) => {
      cut += 1;
      const name = new URL(request.request().url()).pathname.split('/_astro/')[1] ?? '';
      const whole = readFileSync(join(DIST, '_astro', name), 'utf8');
      return request.fulfill({
        contentType: 'text/javascript',
        body: whole.slice(0, whole.length / 2),
      });
    });
    await open(route);
    const notice = page.getByRole('status').filter({ hasText: 'This page did not arrive whole.' });
    await expect(notice).toBeVisible({ timeout: 25_000 });
    expect(cut).toBeGreaterThan(0);
    if (without) await expect(notice.getByRole('link', { name: without })).toBeVisible();
    await page.unroute(script);
    await notice.getByRole('link', { name: 'Load the page again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(notice).toBeHidden();
  });

test('data that never arrives is told too', async ({ open, page, allowed }) => {
  allowed.push(/Failed to load|ERR_/);
  // Held back for ever: neither an answer nor a fault.
  await page.route(/\/data\/cards\.json$/, () => {});
  await open('/pairs/');
  await expect(page.getByText('This page did not arrive whole.')).toBeVisible({ timeout: 25_000 });
});

test('a one file that was cut off says so instead of staying empty', async ({ page, allowed }) => {
  allowed.push(/SyntaxError|Unexpected end|Invalid or unexpected|request: file/);
  const folder = mkdtempSync(join(tmpdir(), 'odds-cut-'));
  const file = join(folder, 'changing-the-odds.html');
  copyFileSync(join(DIST, 'changing-the-odds.html'), file);
  truncateSync(file, Math.floor(statSync(file).size * 0.9));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByText('the file did not arrive whole')).toBeVisible({ timeout: 30_000 });
  rmSync(folder, { recursive: true });
});
