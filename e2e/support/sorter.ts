/** The way to a card on the pair's table. */
import { expect, type Page } from '@playwright/test';

/** From a fresh chooser to the first response of one card: "No breakfast", card 4, unless another is named. */
export async function sortOneCard(
  page: Page,
  title = 'No breakfast',
  theme = 'Food',
): Promise<void> {
  await page.getByRole('button', { name: 'None', exact: true }).click();
  const card = page.getByRole('checkbox', { name: new RegExp(title) });
  if (!(await card.isVisible()))
    await page
      .locator('summary')
      .filter({ hasText: new RegExp(`^${theme}`, 'i') })
      .click();
  await card.check();
  await page.getByRole('button', { name: 'Start with 1 card' }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await expect(page.getByText('response 1 of 5')).toBeVisible();
}

/** Past every response that is left, placed or not. */
export async function pastTheResponses(page: Page): Promise<void> {
  const onward = page.getByRole('button', { name: /next response|See how they fit/i });
  const response = page.getByText(/ · response \d+ of 5/);
  for (;;) {
    const before = (await response.textContent()) ?? '';
    await onward.click();
    if (/5 of 5/.test(before)) return;
    await expect(response).not.toHaveText(before);
  }
}

export async function toTheReveal(page: Page): Promise<void> {
  await pastTheResponses(page);
  await expect(
    page.getByRole('heading', { name: 'How they fit, and what you two said' }),
  ).toBeVisible();
}
