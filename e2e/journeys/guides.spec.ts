/** What a guide promises a reader: one situation widened by hand, numbers that lead to their source, and the same without scripts and on paper. */
import { expect, test } from '../support/edition.ts';

test.use({ keepsFocus: true });

test('help is made wider by keyboard, and what it reaches is drawn and said @everywhere', async ({
  open,
  page,
}) => {
  await open('/guides/three-kinds-of-help/');
  const reach = page.getByRole('group', { name: 'How far does the help reach?' });
  await expect(reach.getByRole('radio', { name: 'One child' })).toBeChecked();
  const oneChild = page.getByRole('img', { name: /One dot in the middle is filled/ });
  const theCause = page.getByRole('img', { name: /One brick, hours, has been taken out/ });
  await expect(oneChild).toBeVisible();
  await expect(theCause).toBeHidden();
  await reach.getByRole('radio', { name: 'One child' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: /all 19 dots inside the ring/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(reach.getByRole('radio', { name: 'The cause' })).toBeFocused();
  await expect(theCause).toBeVisible();
  await expect(oneChild).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: /^Supercharged/ })).toHaveText(
    /change one of the reasons/,
  );
});

test('on paper the three drawings stand in a row, whatever was chosen', async ({
  open,
  page,
  allowed,
}) => {
  // Paper has nothing to choose with, so what held the focus is not drawn.
  allowed.push(/focus: fell to the page/);
  await open('/guides/three-kinds-of-help/');
  await page.getByRole('radio', { name: 'Everyone here' }).check();
  await page.emulateMedia({ media: 'print' });
  const drawings = page.getByRole('img', { name: /^Drawing: / });
  await expect(drawings).toHaveCount(3);
  const tops = await drawings.evaluateAll((all) =>
    all.map((drawing) => Math.round(drawing.getBoundingClientRect().top)),
  );
  expect(new Set(tops).size).toBe(1);
});

test('a number leads to its source, and the same source has one number', async ({ open, page }) => {
  await open('/guides/two-school-stories/');
  await page.getByRole('link', { name: 'Source 1' }).first().click();
  const source = page.getByRole('listitem').filter({ hasText: 'undated; we infer 2019' });
  await expect(source).toBeInViewport();
  await expect(source).toContainText('No public address known to us.');
  await open('/guides/three-kinds-of-help/');
  expect(await page.getByRole('link', { name: 'Source 1' }).count()).toBeGreaterThan(1);
  await expect(page.locator('main')).not.toContainText('[^');
});

test('a live card in a guide is answered where it stands @everywhere', async ({ open, page }) => {
  await open('/guides/seven-misconceptions/');
  await page
    .getByRole('group', { name: 'What kind of help is it?' })
    .getByRole('button')
    .first()
    .click();
  await expect(page.getByText('Closest fit', { exact: true }).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, keepsFocus: false });

  test('a guide shows all three reaches and its sources', async ({ page, host }) => {
    await page.goto(`${host.address}guides/three-kinds-of-help/`);
    await expect(page.getByRole('img', { name: /^Drawing: / })).toHaveCount(3);
    await expect(page.getByRole('group', { name: 'How far does the help reach?' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Source 2' }).first()).toBeVisible();
  });
});
