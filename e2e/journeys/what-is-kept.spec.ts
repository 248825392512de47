/** The page of what is kept: what stands there, and that "forgotten" is said only when it is true. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

async function sortOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await page.getByRole('button', { name: /^Beating the odds/ }).click();
  await expect(page.getByText('Saved on this device only')).toBeVisible();
}

async function makePlan(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name').first().fill(name);
  await expect(page.getByText('Kept on this device')).toBeVisible();
}

test(
  'a sorting is listed with its day and size, opens where it was, and is deleted after one question',
  { tag: '@everywhere' },
  async ({ page, open }) => {
    await open('/pairs/');
    await sortOne(page);
    await open('/kept/');
    const sortings = page.getByRole('region', { name: /^Sortings/ });
    await expect(sortings.getByText(/\d{4}, \d\d:\d\d · /)).toBeVisible();
    await sortings.getByRole('link', { name: /^Open/ }).click();
    await expect(page.getByText('response 1 of 5')).toBeVisible();
    await open('/kept/');
    await sortings.getByRole('button', { name: /^Delete/ }).click();
    await expect(page.getByRole('button', { name: 'Yes, delete it' })).toBeFocused();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(sortings.getByRole('button', { name: /^Delete/ })).toBeFocused();
    await sortings.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await expect(page.getByText(/^Deleted: /)).toBeFocused();
    await expect(page.getByText('Nothing of yours is kept on this device.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Nothing of yours is kept on this device.')).toBeVisible();
  },
);

test('a plan is saved as a file; what the file is opened over is a backup that can be restored', async ({
  page,
  open,
}) => {
  await open('/plan/');
  await makePlan(page, 'Monday');
  await open('/kept/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save as a file Monday/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^monday.*\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  await expect(page.getByText(/^Handed to you as a file/)).toBeFocused();

  await page.getByRole('link', { name: /^Open Monday/ }).click();
  await page.getByLabel('Name').first().fill('Tuesday');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'All plans' }).click();
  await page.getByLabel('Open a saved plan').setInputFiles({
    name: 'monday.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  // An old file takes nothing away.
  await expect(page.getByLabel('Name').first()).toHaveValue('Tuesday');
  await page.getByLabel('Name').first().fill('Wednesday');
  await expect(page.getByText('Kept on this device')).toBeVisible();

  await open('/kept/');
  await page.getByRole('button', { name: /^Restore Tuesday/ }).click();
  await expect(page.getByText(/^Restored: Tuesday/)).toBeFocused();
  await expect(page.getByRole('link', { name: /^Open Tuesday/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Restore Wednesday/ })).toBeVisible();
});

test('forgotten in one tab: another tab lets go of its plan and never writes it back', async ({
  page,
  open,
  context,
}) => {
  await open('/plan/');
  await makePlan(page, 'Monday');
  const second = await context.newPage();
  await open('/kept/', second);
  await second.getByRole('button', { name: 'Forget everything on this device' }).click();
  await second.getByRole('button', { name: 'Yes, forget everything' }).click();
  await expect(second.getByText('Everything is forgotten.')).toBeFocused();
  await expect(second.getByText('Nothing of yours is kept on this device.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a plan of your own' })).toBeVisible();
  await expect(page.getByText('Plans on this device')).toHaveCount(0);
  await second.reload();
  await expect(second.getByText('Nothing of yours is kept on this device.')).toBeVisible();
});

const NOT_OPEN: [string, () => void][] = [
  [
    'refuses',
    () =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  [
    'hangs',
    () =>
      Object.defineProperty(IDBFactory.prototype, 'open', {
        value: () => ({ addEventListener: () => undefined, removeEventListener: () => undefined }),
      }),
  ],
];
for (const [what, spoil] of NOT_OPEN)
  test(`when the database ${what}, nothing is said to be forgotten, but what to do`, async ({
    page,
    open,
    context,
  }) => {
    await open('/pairs/');
    await sortOne(page);
    const second = await context.newPage();
    await second.addInitScript(spoil);
    await open('/kept/', second);
    await expect(second.getByText('This browser does not open what it keeps')).toBeVisible({
      timeout: 10_000,
    });
    await second.getByRole('button', { name: 'Forget everything on this device' }).click();
    await second.getByRole('button', { name: 'Yes, forget everything' }).click();
    await expect(second.getByText(/^Not everything is forgotten/)).toBeFocused({ timeout: 20_000 });
    await expect(second.getByText('Everything is forgotten.')).toHaveCount(0);
    // Nothing was lost, and the other tab was not turned out.
    await expect(page.getByRole('button', { name: /^Beating the odds/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.reload();
    await expect(page.getByRole('button', { name: /^Beating the odds/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

test('a foreign frame neither shows nor forgets anything', async ({
  page,
  open,
  context,
  host,
  allowed,
}) => {
  await open('/pairs/');
  await sortOne(page);
  const foreign = await context.newPage();
  // A server of its own: what a test makes up, a browser does not let frame this computer.
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html');
    answer.end(
      `<iframe title="ours" width="900" height="900" src="${host.address}kept/"></iframe>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  allowed.push(/^request: http:\/\/127\.0\.0\.1/, /favicon|404/);
  await foreign.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const ours = foreign.frameLocator('iframe');
  await expect(ours.getByText('This page is shown inside another site')).toBeVisible();
  await ours.getByRole('button', { name: 'Forget everything on this device' }).click();
  await ours.getByRole('button', { name: 'Yes, forget everything' }).click();
  await expect(ours.getByText(/^Nothing was forgotten/)).toBeVisible();
  await foreign.close();
  server.close();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Beating the odds/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a file too big to be ours is refused unread, and the same file can be chosen again', async ({
  page,
  open,
}) => {
  await open('/pairs/');
  const file = {
    name: 'film.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(2_100_000, 'x'),
  };
  for (const _ of [1, 2]) {
    await page.getByLabel('Open a saved file').setInputFiles(file);
    await expect(page.getByText(/^This file is too big/)).toBeVisible();
    expect(await page.getByLabel('Open a saved file').inputValue()).toBe('');
  }
});
