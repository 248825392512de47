/** Staff new to English read the page through their browser's translation: what they press still changes what they see. */
import { sortOneCard } from '../support/sorter.ts';
import { expect, test } from '../support/edition.ts';
import { translateEveryPage } from '../support/translated.ts';

test.use({ keepsFocus: true });

test.beforeEach(async ({ page, open }) => {
  await translateEveryPage(page);
  await open('/pairs/');
  await expect(page.locator('h1 font').first()).toBeVisible();
});

test('the count of responses, the response and the way on change with each press', async ({
  page,
}) => {
  await sortOneCard(page);
  await expect(page.locator('.table font').first()).toBeAttached();
  const texts = new Set<string>();
  for (let response = 1; response <= 5; response += 1) {
    await expect(page.getByText(`No breakfast · response ${response} of 5`)).toBeVisible();
    await expect(page.getByText(/ · response \d of 5/)).toHaveCount(1);
    texts.add((await page.getByRole('heading', { level: 2 }).textContent()) ?? '');
    await page.getByRole('button', { name: /^Changing the odds/ }).click();
    await expect(page.getByRole('button', { name: /leave it/i })).toHaveCount(0);
    await page.getByRole('button', { name: /^(Next response|See how they fit)$/ }).click();
  }
  expect(texts.size).toBe(5);
  await expect(page.getByText('You two gave one answer to each of the 5 responses')).toBeVisible();
  await page.getByRole('button', { name: 'Change an answer' }).click();
  await expect(page.getByText('No breakfast · response 5 of 5')).toBeVisible();
});

test('the bar, the chooser and the plain side tell of now, not of before', async ({ page }) => {
  await page.getByRole('button', { name: 'None', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Choose at least one card' })).toBeVisible();
  await expect(page.getByText(/^4 of \d+ chosen$|^Start with/)).toHaveCount(0);
  await page.getByRole('button', { name: 'The four from Blackpool' }).click();
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await expect(page.getByText('Card 1 of 4')).toBeVisible();
  const situation = page.locator('.front__situation');
  const before = (await situation.textContent()) ?? '';
  await page.getByRole('checkbox', { name: 'Plain side' }).check();
  await expect(situation).not.toHaveText(before);
  expect(await situation.textContent()).not.toContain(before);
  await page.getByRole('button', { name: 'Start sorting' }).click();
  for (let response = 1; response <= 5; response += 1) {
    await expect(page.getByText(`response ${response} of 5`)).toBeVisible();
    await page.getByRole('button', { name: /next response|See how they fit/i }).click();
  }
  await page.getByRole('button', { name: 'Take it wider' }).click();
  await page.getByRole('button', { name: 'Next card' }).click();
  await expect(page.getByText('Card 2 of 4')).toBeVisible();
  await expect(page.getByText('Card 1 of 4')).toHaveCount(0);
});
