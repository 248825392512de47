/** Undo takes back this tab's own last press, one at a time, and nobody else's. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';
import { sortOneCard } from '../support/sorter.ts';

test.use({ keepsFocus: true });

const answer = (page: Page, name: RegExp) => page.getByRole('button', { name });
const isPressed = (page: Page, name: RegExp) =>
  expect(answer(page, name)).toHaveAttribute('aria-pressed', 'true');
const noneIsPressed = (page: Page) =>
  expect(page.locator('.answer[aria-pressed="true"]')).toHaveCount(0);

test('three presses, three undos, in the order in which they were made', async ({ open, page }) => {
  await open('/pairs/');
  await sortOneCard(page);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();
  await answer(page, /^Beating the odds/).click();
  await page.getByRole('button', { name: 'Next response' }).click();
  await expect(page.getByText('response 2 of 5')).toBeVisible();
  await answer(page, /^Changing the odds/).click();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByText('response 1 of 5')).toBeVisible();
  await answer(page, /^Supercharged/).click();
  await isPressed(page, /^Supercharged/);

  // The third press: the first response is what it was before.
  await undo.click();
  await isPressed(page, /^Beating the odds/);
  await expect(page.getByText('response 1 of 5')).toBeVisible();
  // The second: the second response is open again, and it is shown.
  await undo.click();
  await expect(page.getByText('response 2 of 5')).toBeVisible();
  await noneIsPressed(page);
  // The first.
  await undo.click();
  await expect(page.getByText('response 1 of 5')).toBeVisible();
  await noneIsPressed(page);
  await expect(undo).toBeDisabled();
});

test('what another tab answered is not taken back', async ({ open, page, context }) => {
  await open('/pairs/');
  await sortOneCard(page);
  await answer(page, /^Beating the odds/).click();
  await expect(page.getByText('Saved on this device only')).toBeVisible();
  const second = await context.newPage();
  await open('/pairs/', second);
  await expect(second.getByText('response 1 of 5')).toBeVisible();
  await second.getByRole('button', { name: 'Next response' }).click();
  await expect(second.getByText('response 2 of 5')).toBeVisible();
  await answer(second, /^Supercharged/).click();
  await expect(second.getByText('Saved on this device only')).toBeVisible();

  await page.getByRole('button', { name: 'Next response' }).click();
  await expect(page.getByText('response 2 of 5')).toBeVisible();
  await isPressed(page, /^Supercharged/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('response 1 of 5')).toBeVisible();
  await noneIsPressed(page);
  await page.getByRole('button', { name: 'Leave it, next response' }).click();
  await expect(page.getByText('response 2 of 5')).toBeVisible();
  await isPressed(page, /^Supercharged/);
});
