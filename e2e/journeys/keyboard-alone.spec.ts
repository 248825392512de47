import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

test.use({ keepsFocus: true });

/** Presses Tab until the control is reached; says where it went if it never is. */
async function tabTo(
  page: Page,
  role: 'button' | 'link' | 'checkbox' | 'textbox',
  name: string | RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline, `the focus on ${name} can be seen`).not.toBe('none');
      await expect(target).toBeInViewport();
      return;
    }
    await page.keyboard.press('Tab');
    passed.push(
      await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 30) ?? ''),
    );
  }
  throw new Error(`Tab never reached ${name}: ${passed.join(' > ')}`);
}

test(
  'a pair gets from the home page to a printed summary without a mouse',
  { tag: '@everywhere' },
  async ({ page, open }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await open('/');
    await tabTo(page, 'link', /^Sort cards in pairs/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Start with 4 cards' })).toBeVisible();
    for (const other of [/Worry before/, /The gym/, /No breakfast/]) {
      await tabTo(page, 'checkbox', other);
      await page.keyboard.press('Space');
    }
    await tabTo(page, 'button', 'Start with 1 card');
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Start sorting');
    await page.keyboard.press('Enter');
    for (const [index, key] of ['3', '2', '1', '4', '3'].entries()) {
      await expect(page.getByText(`response ${index + 1} of 5`)).toBeVisible();
      await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press(key);
      await expect(page.locator('.answer[aria-pressed="true"]')).toHaveCount(1);
      await page.keyboard.press('ArrowRight');
    }
    await expect(
      page.getByRole('heading', { name: 'How they fit, and what you two said' }),
    ).toBeFocused();
    await tabTo(page, 'button', 'Take it wider');
    await page.keyboard.press('Enter');
    await tabTo(page, 'textbox', /So that nobody here has to ask/);
    // Keys typed in a field are only words.
    await page.keyboard.type('4 tickets at the desk, 1 for each');
    await tabTo(page, 'button', 'To the summary');
    await page.keyboard.press('Enter');
    await expect(page.getByText('4 tickets at the desk, 1 for each')).toBeVisible();
    await tabTo(page, 'button', 'Print it');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  },
);

/** What lies over the middle of what has the focus, if it is not that itself, its label or a part of it. */
const coverOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return '';
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isSeen =
      above &&
      (focused.contains(above) ||
        above.contains(focused) ||
        above.closest('label')?.contains(focused));
    return isSeen ? '' : `${focused.textContent?.trim().slice(0, 40)} under ${above?.className}`;
  });

for (const [width, height] of [
  [1366, 768],
  [360, 740],
] as const)
  test(`at ${width} by ${height} no stop of the keyboard is hidden: the chooser, a response, the reveal`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height });
    await open('/pairs/');
    await expect(page.getByRole('button', { name: 'Start with 4 cards' })).toBeVisible();
    const hidden: string[] = [];
    const goThrough = async (end: RegExp) => {
      for (let stop = 0; stop < 120; stop += 1) {
        await page.keyboard.press('Tab');
        hidden.push(await coverOfFocus(page));
        const name = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
        if (end.test(name)) return;
      }
      throw new Error(`Tab never reached ${end}.`);
    };
    await goThrough(/^Start with 4 cards$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Start sorting' }).press('Enter');
    await page.keyboard.press('4');
    await goThrough(/^Next response$/);
    for (let response = 1; response <= 5; response += 1) {
      await expect(page.getByText(`response ${response} of 5`)).toBeVisible();
      await page.getByRole('heading', { level: 2 }).press('ArrowRight');
    }
    await goThrough(/^Take it wider$/);
    expect(hidden.filter(Boolean)).toEqual([]);
  });

test('after every act at the table the keyboard is somewhere that has a name', async ({
  page,
  open,
}) => {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return element === document.body
        ? 'the page'
        : (element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '');
    });
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).press('Enter');
  await page.getByRole('button', { name: 'Start sorting' }).press('Enter');
  await page.getByRole('button', { name: /^Beating the odds/ }).press('Enter');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.locator('.answer[aria-pressed="true"]')).toHaveCount(0);
  expect(await focused()).toBe('Undo');
  await page.getByRole('button', { name: 'Other cards' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Start with/ })).toBeVisible();
  expect(await focused()).toBe('Choose your cards');
  await page
    .getByRole('region')
    .or(page.locator('.choose__earlier'))
    .getByRole('button')
    .first()
    .press('Enter');
  await expect(page.getByText('response 1 of 5')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
});
