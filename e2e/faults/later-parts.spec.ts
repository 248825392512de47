/** Parts of a page that come when they are wanted: when one does not come, one press tries again, and the keyboard is in it once it is there. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';
import { sortOneCard, pastTheResponses } from '../support/sorter.ts';

test.use({ keepsFocus: true });
test.beforeEach(({ allowed }) => {
  allowed.push(/Failed to load resource|ERR_FAILED/);
});

const part = (name: string) => new RegExp(`/_astro/${name}\\.[^/]+\\.js$`);
const lose = (page: Page, name: string) => page.route(part(name), (request) => request.abort());
const find = (page: Page, name: string) => page.unroute(part(name));
const failed = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This part could not be fetched.' });
const again = (page: Page) => failed(page).getByRole('button', { name: 'Try again' });
const inside = (page: Page, where: string) =>
  expect
    .poll(() => page.evaluate((box) => document.activeElement?.closest(box) !== null, where))
    .toBe(true);

test('the table of cards does not come: it is said, one press brings it, and the keyboard is in it', async ({
  open,
  page,
}) => {
  await lose(page, 'Table');
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await expect(failed(page)).toBeFocused();
  await find(page, 'Table');
  await again(page).press('Enter');
  await expect(page.getByText('Card 1 of 4')).toBeVisible();
  await expect(failed(page)).toHaveCount(0);
  await inside(page, '.table');
});

test('the reveal, what is wider and the summary: each is brought by one press after it did not come', async ({
  open,
  page,
}) => {
  for (const name of ['Reveal', 'TakeWider', 'Summary']) await lose(page, name);
  await open('/pairs/');
  await sortOneCard(page);
  const way = [
    ['Reveal', () => pastTheResponses(page)],
    ['TakeWider', () => page.getByRole('button', { name: 'Take it wider' }).click()],
    ['Summary', () => page.getByRole('button', { name: 'To the summary' }).click()],
  ] as const;
  for (const [name, go] of way) {
    await go();
    await expect(failed(page)).toBeFocused();
    await find(page, name);
    await again(page).press('Enter');
    await expect(failed(page)).toHaveCount(0);
    await inside(page, 'main h2, main h3, main button');
  }
});

test('the desk does not come: nothing of the session is lost, and one press goes on', async ({
  open,
  page,
}) => {
  await lose(page, 'Desk');
  await open('/stage/');
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await expect(failed(page)).toBeFocused();
  await find(page, 'Desk');
  await again(page).press('Enter');
  await expect(page.getByRole('region', { name: 'The slide' })).toBeFocused();
  await page.getByRole('button', { name: 'Start the clock' }).click();
});

test('the plan does not come: one press brings it, with the plan that was asked for, and the keyboard is in it', async ({
  open,
  page,
}) => {
  await lose(page, 'PlanOnTable');
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await expect(failed(page)).toBeFocused();
  await find(page, 'PlanOnTable');
  await again(page).press('Enter');
  await expect(page.getByLabel('Name of the plan')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The session' })).toBeFocused();
});

test('what does not come a second time either is fetched by loading the page again, and what was kept is there', async ({
  open,
  page,
}) => {
  await lose(page, 'Reveal');
  await open('/pairs/');
  await sortOneCard(page);
  await pastTheResponses(page);
  await again(page).press('Enter');
  const load = failed(page).getByRole('button', { name: 'Load the page again' });
  await expect(load).toBeVisible();
  await expect(failed(page)).toBeFocused();
  await find(page, 'Reveal');
  await load.press('Enter');
  await expect(page.getByRole('button', { name: 'Take it wider' })).toBeVisible();
});
