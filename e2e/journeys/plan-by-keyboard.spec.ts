/** A facilitator plans with the keyboard alone: after each press the focus stands on something that has a name. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const press = async (button: Locator) => {
  await button.focus();
  await button.press('Enter');
};

test('makes a plan, changes its steps and leaves it, and never loses the place', async ({
  open,
  page,
}) => {
  await open('/plan/');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await press(button('Make a plan of your own'));
  await expect(page.getByRole('region', { name: 'The session' })).toBeFocused();

  await press(button('Round two: leave out'));
  await expect(button('Put back: Round two')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Round two: leave out')).toBeFocused();

  // Down to the least that it may have, and one press more.
  const shorter = button('Break: one minute less');
  await shorter.focus();
  for (let minutes = 10; minutes > 8; minutes -= 1) await page.keyboard.press('Enter');
  await expect(shorter).toBeDisabled();
  await expect(shorter).toBeFocused();
  const row = page.getByRole('listitem').filter({ has: shorter });
  await expect(row).toContainText('8 min');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('8 min');
  await expect(shorter).toBeFocused();

  // Up to the top, right after the welcome, and one press more.
  const earlier = button('Why here?: earlier');
  const titles = page.locator('.plan-step__title');
  await press(button('Why here?: later'));
  await expect(button('Why here?: later')).toBeFocused();
  await expect(titles.nth(2)).toContainText('Why here?');
  await earlier.focus();
  await page.keyboard.press('Enter');
  await expect(titles.nth(1)).toContainText('Why here?');
  await expect(earlier).toBeDisabled();
  await expect(earlier).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titles.nth(1)).toContainText('Why here?');

  await press(button('All plans'));
  await expect(button('Make a plan of your own')).toBeFocused();
  await press(button(/^A plan without a name, /));
  await expect(page.getByRole('region', { name: 'The session' })).toBeFocused();
});
