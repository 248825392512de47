/** A small phone, large letters, and paper: nothing of a sorting is cut off or lies over something else. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';
import { sortOneCard, toTheReveal } from '../support/sorter.ts';

test.use({ keepsFocus: true });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('on 320 px nothing scrolls sideways: the table of the reveal, and a long address in a note', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('/pairs/');
  await sortOneCard(page);
  await page.getByRole('checkbox', { name: /We two are split/ }).check();
  await page.getByRole('button', { name: /^Changing the odds/ }).click();
  await page.getByRole('button', { name: /^Supercharged/ }).click();
  await page.getByRole('button', { name: 'Next response' }).click();
  await toTheReveal(page);
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await sideways(page), 'the reveal').toBe(0);
  await page.getByRole('button', { name: 'Take it wider' }).click();
  await page
    .getByLabel(/So that nobody here has to ask/)
    .fill(`https://example.org/${'a-long-address-that-never-ends-'.repeat(6)}`);
  expect(await sideways(page), 'take it wider').toBe(0);
  await page.getByRole('button', { name: 'To the summary' }).click();
  await expect(page.getByText(/a-long-address-that-never-ends/)).toBeVisible();
  expect(await sideways(page), 'the summary').toBe(0);
});

test('with letters of 32 px the sorting page stays as wide as a small phone', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important; }');
      document.adoptedStyleSheets.push(sheet);
    }),
  );
  await open('/pairs/');
  expect(await sideways(page), 'the chooser').toBe(0);
  await sortOneCard(page);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  );
  expect(await sideways(page), 'a response').toBe(0);
  await page.getByRole('button', { name: /^None of these, or it depends/ }).click();
  await expect(page.getByRole('group', { name: 'Which of these?' })).toBeVisible();
  expect(await sideways(page), 'on what it depends').toBe(0);
});

test('on a phone what the fourth answer asks next comes into sight', async ({ open, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/pairs/');
  await sortOneCard(page);
  await page.getByRole('button', { name: /^None of these, or it depends/ }).click();
  const last = await page
    .getByRole('checkbox', { name: 'it turns on whether it lasts' })
    .boundingBox();
  const bar = await page.locator('.sort .ways-on').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('a printed summary has a page for each card, and nothing lies over anything', async ({
  open,
  page,
}) => {
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  for (let card = 1; card <= 4; card += 1) {
    await expect(page.getByText(`Card ${card} of 4`)).toBeVisible();
    await page.getByRole('button', { name: 'Start sorting' }).click();
    for (let response = 1; response <= 5; response += 1) {
      await expect(page.getByText(`response ${response} of 5`)).toBeVisible();
      await page.keyboard.press(String(1 + ((response + card) % 4)));
      await page.keyboard.press('ArrowRight');
    }
    await page.getByRole('button', { name: 'Take it wider' }).click();
    for (const box of await page.getByRole('textbox').all())
      await box.fill(
        'open the hall at eight with toast for everyone, and ask who pays for the bus',
      );
    await page.getByRole('button', { name: /Next card|To the summary/ }).click();
  }
  await expect(page.getByRole('heading', { name: 'What you two made of it' })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(4);
  // Blocks that follow one another break over pages; a grid of grids is what printed over itself.
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.summary', '.summary__card', '.summary__list', '.summary__notes'])
    await expect(page.locator(part).first()).toHaveCSS('display', 'block');
});
