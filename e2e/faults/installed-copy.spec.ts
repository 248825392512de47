import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';
import { ownHost, release } from '../support/own-host.ts';

/** Each host of these tests has an origin of its own. */
const OWN_HOST = /request: http:\/\/localhost:52/;

test('an update taken in one tab loads the others again, but nobody who is typing', async ({
  page,
  context,
  allowed,
}) => {
  allowed.push(OWN_HOST);
  const host = await ownHost();
  await page.goto(`${host.address}about/`);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
  const typing = await context.newPage();
  await typing.goto(`${host.address}search/`);
  await typing.getByRole('searchbox').fill('breakfast');
  await expect(typing.getByText(/found for “breakfast”/)).toBeVisible();

  release(host.dir, 'What is new in it');
  const other = await context.newPage();
  await other.goto(`${host.address}privacy/`);
  const offer = other.getByRole('complementary', { name: 'A newer copy' });
  await offer.getByRole('button', { name: 'Use it now' }).click({ timeout: 30_000 });

  await expect(page.getByRole('heading', { name: 'What is new in it' })).toBeVisible({
    timeout: 30_000,
  });
  const told = typing.getByRole('complementary', { name: 'A newer copy' });
  await expect(told).toContainText('This page goes on as it was');
  await expect(typing.getByRole('searchbox')).toHaveValue('breakfast');
  await told.getByRole('button', { name: 'Load this page again' }).click();
  await expect(typing.getByText(/found for “breakfast”/)).toBeVisible();
  await expect(told).toHaveCount(0);
  await host.stop();
  host.tidy();
});

test('a tab of the older release still gets its own parts, with the host dead, until it is closed', async ({
  page,
  context,
  allowed,
}) => {
  allowed.push(OWN_HOST, /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to update a ServiceWorker/);
  const host = await ownHost();
  await page.goto(`${host.address}search/`);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('searchbox').pressSequentially('x');
  const older = () =>
    page.evaluate(async () => (await (await fetch('../about/')).text()).includes('What it is for'));

  release(host.dir, 'What is new in it');
  const other = await context.newPage();
  await other.goto(`${host.address}privacy/`);
  await other.getByRole('button', { name: 'Use it now' }).click({ timeout: 30_000 });
  await expect(page.getByText('This page goes on as it was')).toBeVisible({ timeout: 30_000 });
  await host.stop();
  expect(await older()).toBe(true);
  const copies = (on: Page) =>
    on.evaluate(
      async () =>
        (await caches.keys()).filter((name) => name.startsWith('changing-the-odds:')).length,
    );
  expect(await copies(page)).toBe(2);
  await page.close();
  await other.goto(`${host.address}about/`);
  await expect(other.getByRole('heading', { name: 'What is new in it' })).toBeVisible();
  // The browser may count the closed tab a moment longer; the next page that is opened looks again.
  await expect
    .poll(async () => {
      await other.reload();
      return copies(other);
    })
    .toBe(1);
  host.tidy();
});

test('"ready" is not said of a copy that was emptied, and a connection mends it', async ({
  page,
  context,
  allowed,
}) => {
  allowed.push(OWN_HOST, /ERR_|Failed to update a ServiceWorker|Failed to fetch|Failed to load/);
  const host = await ownHost();
  await page.goto(`${host.address}downloads/`);
  await expect(page.getByText('Ready: every page is on this device')).toBeVisible({
    timeout: 30_000,
  });
  const empty = () =>
    page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of (await cache.keys()).filter(({ url }) => url.includes('/cards/')))
          await cache.delete(key);
      }
    });
  await empty();
  await context.route(/\/cards\//, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Some pages are missing:')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Ready')).toHaveCount(0);

  await context.unroute(/\/cards\//);
  await page.reload();
  await expect(page.getByText('Ready: every page is on this device')).toBeVisible({
    timeout: 30_000,
  });
  await host.stop();
  host.tidy();
});

test('a worker of somebody else at this address is noticed and told', async ({ page, allowed }) => {
  // The blank page has no icon; the host ends in the middle of a copy.
  allowed.push(OWN_HOST, /404|ERR_CONNECTION/);
  const host = await ownHost();
  writeFileSync(join(host.dir, 'blank.html'), '<!doctype html><title>Blank</title>');
  writeFileSync(
    join(host.dir, 'other.js'),
    'onactivate=(event)=>event.waitUntil(clients.claim());onfetch=()=>{};',
  );
  await page.goto(`${host.address}blank.html`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/other.js');
    await navigator.serviceWorker.ready;
  });
  await page.goto(`${host.address}downloads/`);
  await expect(page.getByText('Another program of this address answers')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText(/^Ready/)).toHaveCount(0);
  await host.stop();
  host.tidy();
});

test('a release whose newest part is missing on the host is told as such', async ({
  page,
  allowed,
}) => {
  allowed.push(OWN_HOST, /404|did not arrive whole/);
  const host = await ownHost();
  await page.goto(host.address);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
  release(host.dir, 'A release that lost a part');
  rmSync(join(host.dir, 'about/index.html'));
  expect(readdirSync(join(host.dir, 'about'))).toEqual([]);
  await page.reload();
  await expect(page.getByText('A newer copy did not arrive whole')).toBeVisible({
    timeout: 30_000,
  });
  await host.stop();
  host.tidy();
});
