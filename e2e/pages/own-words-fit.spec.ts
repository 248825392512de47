/** The longest texts that a plan may write for the wall: whole on the wall, as on the sheet of the plan. */
import { LONGEST_ON_WALL } from '../../src/model/plan/for-the-wall.ts';
import { jumpTo, openScreen, startTheClock, toTheDesk } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

const LETTERS = 'Understanding responsibilities everywhere throughout wonderful surroundings ';
const longest = (most: number) => LETTERS.repeat(3).slice(0, most - 1) + 's';
const OURS = {
  'The head’s own sentence': longest(LONGEST_ON_WALL.sentence),
  'Who to tell today': longest(LONGEST_ON_WALL.tell),
  // As long as an address is, with no place at which a browser would break it.
  'Who is there for staff': 'supportforstaff'.repeat(9).slice(0, LONGEST_ON_WALL.staff),
  'What is in the food': longest(LONGEST_ON_WALL.food),
};

for (const [width, height] of [
  [1024, 768],
  [1920, 1080],
] as const)
  test(`the longest texts of a plan fit a wall of ${width} by ${height}, and its sheet${width === 1024 ? '' : ' @long'}`, async ({
    open,
    page,
  }) => {
    await open('/plan/');
    await page.getByRole('button', { name: 'Make a plan of your own' }).click();
    await page.getByRole('combobox', { name: 'How long have you got?' }).selectOption('four');
    for (const [label, text] of Object.entries(OURS)) await page.getByLabel(label).fill(text);
    await expect(page.getByText('Kept on this device')).toBeVisible();
    await page.getByRole('link', { name: /The Monday pack/ }).click();
    await page.getByLabel('Only a part').selectOption('For you');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.pack__page').first();
    await expect(sheet).toContainText(OURS['The head’s own sentence']);
    expect(
      await sheet.evaluate((box) => [
        box.scrollHeight > box.clientHeight + 2,
        box.scrollWidth > box.clientWidth + 2,
      ]),
    ).toEqual([false, false]);
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await page.getByRole('button', { name: /^A plan without a name/ }).click();
    await page.getByRole('link', { name: 'Run this plan' }).click();
    await page.getByRole('button', { name: 'Begin this plan' }).click();
    await toTheDesk(page);
    const screen = await openScreen(page);
    await screen.setViewportSize({ width, height });
    await startTheClock(page);
    await jumpTo(page, /^3\. How sure/);
    const button = (name: RegExp) => page.getByRole('button', { name });
    for (const [step, text] of [
      [/^1\. Welcome/, OURS['Who to tell today']],
      [/^2\. Why here/, OURS['The head’s own sentence']],
      [/^\d+\. Break/, OURS['What is in the food']],
      [/^\d+\. Close/, OURS['Who is there for staff']],
    ] as const) {
      await button(step).click();
      if (step.source.includes('Welcome')) await page.keyboard.press('PageDown');
      await expect(screen.locator('.slide__points')).toContainText(text);
      const outside = await screen.locator('.slide').evaluate((slide) => {
        const room = slide.getBoundingClientRect();
        return [...slide.querySelectorAll('h2, li, p, img')]
          .filter((part) => {
            const { left, top, right, bottom } = part.getBoundingClientRect();
            // The lowest tenth is hidden behind heads.
            return (
              left < 0 || top < 0 || right > room.right || bottom > room.top + room.height * 0.9
            );
          })
          .map((part) => part.textContent);
      });
      expect(outside).toEqual([]);
    }
  });
