/** A plan that the browser does not keep: it goes along to the desk and to the papers all the same. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('Refused.', 'SecurityError');
    };
  });

async function planOfThreeHours(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Ysgol Y Môr');
  await page
    .getByRole('combobox', { name: 'How long have you got?' })
    .selectOption({ label: 'Three hours' });
}

test('with storage refused, “Run this plan” runs this plan, and the papers are those of it @every-edition', async ({
  open,
  page,
}) => {
  await refuseStorage(page);
  await open('/plan/');
  await planOfThreeHours(page);
  await expect(page.getByText('This browser keeps nothing: save the plan as a file')).toBeVisible();
  await page.getByRole('link', { name: 'Run this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Ysgol Y Môr' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin this plan' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await expect(page.getByText('This browser keeps nothing: do not close this page')).toBeVisible();
  // A step that only three hours have.
  await page.getByText('The whole session').click();
  await expect(page.getByRole('button', { name: /How sure am I\?/ })).toBeVisible();
});

test('with storage refused, the Monday pack is that of the plan, also after it is loaded again', async ({
  open,
  page,
}) => {
  await refuseStorage(page);
  await open('/plan/');
  await planOfThreeHours(page);
  await page.getByRole('link', { name: /Monday pack/ }).click();
  for (const _ of ['opened', 'loaded again']) {
    await expect(page.getByText('Ysgol Y Môr').first()).toBeVisible();
    await page.reload();
  }
});

test('a plan in which nothing was changed yet is the one that is run', async ({ open, page }) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByRole('link', { name: 'Run this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a plan that is neither here nor carried along is said to be missing, and a session can still begin', async ({
  open,
  page,
}) => {
  for (const address of ['/stage/?plan=p-gone', '/stage/?plan=p-gone#carried=eyJ2']) {
    await open(address);
    await expect(
      page
        .getByRole('alert')
        .filter({ hasText: 'The plan that you asked for is not on this device' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin the session' })).toBeVisible();
  }
});
