/** One print job puts every paper on its table. */
import { expect, test } from '../support/edition.ts';

test('the pack of a plan lies in table order, and a lost part is printed again alone @everywhere', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Small school');
  await page.getByLabel('How many staff?').clear();
  await page.getByLabel('How many staff?').fill('20');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Every pair sorts a card' })
    .getByRole('combobox', { name: 'Card' })
    .selectOption({ label: '4. No breakfast' });
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('link', { name: /The Monday pack/ }).click();
  await expect(
    page.getByText(/^Small school: 120 minutes, 20 staff\. \d+ sheets\.$/),
  ).toBeVisible();
  const sheets = page.getByRole('region', { name: 'The sheets' });
  await expect(sheets.getByRole('heading', { name: 'Table-host card' })).toHaveCount(3);
  await expect(sheets.getByRole('heading', { name: /^How are we doing\?/ })).toHaveText([
    'How are we doing? A. Coming in',
    'How are we doing? B. Food',
    'How are we doing? C. What things cost',
  ]);
  // Seven at a table are three pairs and one alone: four sets.
  await page.getByLabel('Only a part').selectOption('Table 2');
  await expect(sheets.locator('.paper-card').filter({ hasText: 'No breakfast' })).toHaveCount(4);
  await expect(sheets.locator('.slip')).toHaveCount(8);
  await expect(sheets.locator('.paper-reveal').filter({ hasText: 'No breakfast' })).toHaveCount(1);
  await expect(sheets.getByText('Table 3', { exact: true })).toHaveCount(0);
});

test('without a plan the pack is that of two hours and 64 staff, and a plan that is not kept is said', async ({
  open,
  page,
}) => {
  await open('/print/monday-pack/');
  await expect(page.getByRole('button', { name: 'Print 69 sheets' })).toBeVisible();
  await open('/print/monday-pack/?plan=p-not-here');
  await expect(page.getByText('This is not the plan that you asked for')).toBeVisible();
});
