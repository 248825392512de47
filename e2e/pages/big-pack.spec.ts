/** The papers of a very large house: a part at a time, and never so many that the page stands still. */
import { expect, test } from '../support/edition.ts';

const MOST_SHEETS = 300;
/** Ten times what a laptop of 2026 needs, for a gate that is busy with other things. */
const SOON = 20_000;

for (const groups of [[], [2000, 2000, 2000]])
  test(`2,000 staff${groups.length > 0 ? ' in groups of 2,000 each' : ''}: the pack is offered in parts, each of them soon${groups.length > 0 ? '' : ' @long'}`, async ({
    open,
    page,
  }) => {
    await open('/plan/');
    await page.getByRole('button', { name: 'Make a plan of your own' }).click();
    await page.getByLabel('Name of the plan').fill('Whole town');
    await page.getByLabel('How many staff?').fill('2000');
    await page.getByText('Who is coming, and how you do it').click();
    for (const [at, label] of [
      'Teaching',
      'Support and operations',
      'Leading and governing',
    ].entries())
      if (groups[at]) await page.getByLabel(label).first().fill(String(groups[at]));
    await expect(page.getByText(/One plan seats 2000 people at most/)).toBeVisible();
    await expect(page.getByText('Kept on this device')).toBeVisible();
    await page.getByRole('link', { name: /The Monday pack/ }).click();
    const status = page.getByText(/^Whole town: 120 minutes, 2000 staff\. \d+ sheets of \d+\./);
    await expect(status).toContainText('More than 300 sheets are printed part by part', {
      timeout: SOON,
    });
    const sheets = page.locator('.pack > .sheet');
    for (const part of ['Tables 1 to', 'For you', 'Table 250']) {
      const choice = page.getByLabel('Only a part');
      const value = await choice
        .locator('option')
        .filter({ hasText: new RegExp(`^${part}`) })
        .first()
        .getAttribute('value');
      await choice.selectOption(value);
      expect(await sheets.count(), part).toBeLessThanOrEqual(MOST_SHEETS);
      expect(await sheets.count(), part).toBeGreaterThan(0);
    }
  });
