/** The pack and the room page as they come out of a printer. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const PIECES = '.pack .sheet, .pack__half, .slip, .pack .paper-card';
const pagesOf = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true, printBackground: false }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length;

test('the pack for 64 staff is at most 70 sheets of A4, every sheet names its table, and nothing spills', async ({
  open,
  page,
}) => {
  await open('/print/monday-pack/');
  await expect(page.getByRole('button', { name: 'Print 69 sheets' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await pagesOf(page)).toBe(69);
  await page.emulateMedia({ media: 'print' });
  const pieces = await page
    .locator(PIECES)
    .evaluateAll((all) =>
      all
        .filter(
          (piece) =>
            piece.scrollHeight > piece.clientHeight + 2 ||
            piece.scrollWidth > piece.clientWidth + 2,
        )
        .map((piece) => piece.textContent?.slice(0, 60)),
    );
  expect(pieces).toEqual([]);
  const unnamed = await page
    .locator('.pack > .sheet')
    .evaluateAll(
      (sheets) =>
        sheets.filter((sheet) => !/Tables? \d|For you/.test(sheet.textContent ?? '')).length,
    );
  expect(unnamed).toBe(0);
});

for (const [version, staff, teaching, support, leading] of [
  ['two', 64, 40, 16, 8],
  ['four', 128, 80, 32, 16],
  ['three', 190, 120, 50, 20],
] as const)
  test(`the room page of ${staff} people is one side of A4, and their plan and room fit in the pack`, async ({
    open,
    page,
  }) => {
    await open('/plan/');
    await page.getByRole('button', { name: 'Make a plan of your own' }).click();
    await page.getByRole('combobox', { name: 'How long have you got?' }).selectOption(version);
    await page
      .getByRole('region', { name: 'The session' })
      .getByLabel('It starts at')
      .fill('13:15');
    await page.getByText('Who is coming, and how you do it').click();
    await page.getByLabel('Teaching', { exact: true }).fill(String(teaching));
    await page.getByLabel('Support and operations').fill(String(support));
    await page.getByLabel('Leading and governing').fill(String(leading));
    await expect(page.getByText('Kept on this device')).toBeVisible();
    // The window to print blocks in a real browser: here it looks at the page as the printer would get it.
    const printed = page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          window.print = () =>
            done([...document.querySelectorAll('.planner > *')].map((part) => part.className));
        }),
    );
    await page.getByRole('button', { name: 'Print the room page' }).click();
    expect(await printed).toContain('room-sheet');
    await page
      .locator('.planner')
      .evaluate((planner) => planner.setAttribute('data-prints', 'room'));
    expect(await pagesOf(page)).toBe(1);
    await page.getByRole('link', { name: /The Monday pack/ }).click();
    await page.getByLabel('Only a part').selectOption('For you');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator(PIECES)
        .evaluateAll((all) =>
          all
            .filter((piece) => piece.scrollHeight > piece.clientHeight + 2)
            .map((piece) => piece.textContent?.slice(0, 60)),
        ),
    ).toEqual([]);
  });
