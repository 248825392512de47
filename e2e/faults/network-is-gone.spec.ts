import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../support/places.ts';
import { expect, test } from '../support/edition.ts';
import { ownHost, release } from '../support/own-host.ts';

const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/index\.html$/, ''));

test('after one visit every page opens with the host dead, and search works', async ({
  page,
  allowed,
}) => {
  // The missing page looks upwards for the root, and nobody answers; this host has an origin of its own.
  allowed.push(/404|ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to update a ServiceWorker|request: /);
  const host = await ownHost();
  await page.goto(host.address);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
  await host.stop();
  for (const path of PAGES) {
    const answer = await page.goto(host.address + path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  // Without its last slash, with a query, and where nothing is.
  await page.goto(`${host.address}cards`);
  await expect(page).toHaveURL(`${host.address}cards/`);
  await page.goto(`${host.address}search/?q=breakfast`);
  await expect(page.getByRole('link', { name: 'No breakfast' })).toBeVisible();
  await page.goto(`${host.address}nowhere/`);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  host.tidy();
});

test('a newer copy waits while a deck is under way, then starts when asked', async ({
  page,
  context,
  allowed,
}) => {
  // This host has an origin of its own, and pages go on asking it after it is gone.
  allowed.push(/request: http:\/\/localhost:52/);
  const host = await ownHost();
  await page.goto(`${host.address}pairs/`);
  await page.getByRole('button', { name: /^Start with/ }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await expect(page.getByText('Ready offline')).toBeAttached({ timeout: 30_000 });
  const downloads = await context.newPage();
  await downloads.goto(`${host.address}downloads/`);
  await downloads
    .getByRole('button', { name: 'Keep the two downloads on this device too' })
    .click();
  await expect(downloads.getByText('both downloads are on this device')).toBeVisible({
    timeout: 30_000,
  });
  await downloads.close();

  release(host.dir, 'What is new in it');
  const other = await context.newPage();
  await other.goto(`${host.address}about/`);
  const offer = other.getByRole('complementary', { name: 'A newer copy' });
  await expect(offer).toBeVisible({ timeout: 30_000 });
  await offer.getByRole('button', { name: 'Use it now' }).click();
  await expect(offer).toContainText('in the middle of a deck');
  await expect(page.locator('.answer')).toHaveCount(4);

  await page.getByRole('button', { name: 'Other cards' }).click();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length))
    .toBe(0);
  await offer.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.getByRole('heading', { name: 'What is new in it' })).toBeVisible({
    timeout: 30_000,
  });
  await host.stop();
  // What was kept on request is still there after the update.
  expect(
    await other.evaluate(
      async (address) => (await fetch(address)).status,
      `${host.address}changing-the-odds.zip`,
    ),
  ).toBe(200);
  host.tidy();
});

test('a release with a file that is not what its list says never takes over', async ({
  page,
  allowed,
}) => {
  allowed.push(/request: http:\/\/localhost:52|did not arrive whole/);
  const host = await ownHost();
  await page.goto(host.address);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
  release(host.dir, 'A release that is broken');
  writeFileSync(join(host.dir, 'about/index.html'), '<h1>Welcome to the hotel Wi-Fi</h1>');
  const failed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        void navigator.serviceWorker.getRegistration().then((registration) => {
          registration?.addEventListener('updatefound', () => {
            const worker = registration.installing;
            worker?.addEventListener(
              'statechange',
              () => worker.state !== 'installing' && resolve(worker.state),
            );
          });
          void registration?.update().catch(() => {});
        });
      }),
  );
  expect(await failed).toBe('redundant');
  // It is told, and what is here goes on.
  await expect(page.getByText('A newer copy did not arrive whole')).toBeVisible();
  await page.goto(`${host.address}about/`);
  await expect(page.getByRole('heading', { name: 'About Changing the Odds' })).toBeVisible();
  await host.stop();
  host.tidy();
});
