import { expect, test } from '../support/edition.ts';

test('a misspelt word finds nothing, and the word that was meant is one press away @everywhere', async ({
  open,
  page,
}) => {
  await open('/search/');
  const field = page.getByRole('searchbox');
  await field.fill('brekfast');
  await expect(
    page.getByText('Nothing found for “brekfast”. Did you mean “breakfast”?'),
  ).toBeVisible();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.getByRole('button', { name: 'Look for “breakfast”' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('breakfast');
  await expect(page.getByRole('link', { name: 'No breakfast' })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: /^.?$/ })).toHaveCount(0);
});

test('a word that is nowhere near any of ours says so, and offers nothing', async ({
  open,
  page,
}) => {
  await open('/search/');
  await page.getByRole('searchbox').fill('qqxzzv');
  await expect(page.getByText('Nothing found for “qqxzzv”. Try a shorter word')).toBeVisible();
  await expect(page.locator('[data-results] > *')).toHaveCount(0);
});
