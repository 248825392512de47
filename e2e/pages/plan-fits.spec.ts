/** A plan with the longest word that a name can hold, on the smallest telephone and on paper. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const WORD = 'Donaudampfschiff'.repeat(5);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('no page of a plan scrolls sideways at 320 px, and its papers hold its name', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill(WORD);
  await page.getByText('Who is coming, and how you do it').click();
  await page.getByLabel('Teaching', { exact: true }).fill('40');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  expect(await sideways(page), 'the plan').toBe(0);
  await page.getByRole('button', { name: 'All plans' }).click();
  await expect(page.getByRole('button', { name: new RegExp(WORD) })).toBeVisible();
  expect(await sideways(page), 'the list of plans').toBe(0);
  await page.getByRole('button', { name: new RegExp(WORD) }).click();
  await page.getByRole('link', { name: /The Monday pack/ }).click();
  await page.getByLabel('Only a part').selectOption('For you');
  await expect(page.getByText(WORD, { exact: true }).first()).toBeVisible();
  expect(await sideways(page), 'the pack').toBe(0);
  await page.emulateMedia({ media: 'print' });
  const spilt = await page
    .locator('.pack .sheet')
    .evaluateAll((sheets) =>
      sheets
        .filter((sheet) => sheet.scrollWidth > sheet.clientWidth + 2)
        .map((sheet) => sheet.textContent?.slice(0, 60)),
    );
  expect(spilt).toEqual([]);
});

for (const page of ['', 'cards-a6/', 'reveals/', 'corner-signs/', 'vote-cards-8/', 'monday-pack/'])
  test(`print/${page} does not scroll sideways at 320 px: only its sheets do`, async ({
    open,
    page: shown,
  }) => {
    await shown.setViewportSize({ width: 320, height: 640 });
    await open(`/print/${page}`);
    if (page === 'monday-pack/')
      await expect(shown.getByRole('button', { name: /^Print \d+ sheets/ })).toBeVisible();
    expect(await sideways(shown)).toBe(0);
  });
