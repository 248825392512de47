/** Headings of a desk that runs go down one level at a time: whoever steers by headings misses nothing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/edition.ts';
import { beginAtTheDesk, startTheClock } from '../support/desk.ts';

test('the headings of the desk are in order while a session runs', async ({ open, page }) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  await expect(page.getByRole('timer')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withRules(['heading-order']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
