/** What a plan writes for the wall: typed once, kept, printed, and read by the room on the slides that wait for it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { jumpTo, openScreen, startTheClock, toTheDesk } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

const SENTENCE = 'I saw who stayed away when the trip cost money.';
const slide = (screen: Page) => screen.locator('.slide__words');
const wall = (page: Page) => page.getByRole('region', { name: 'For the wall' });
const OURS: [label: string, text: string][] = [
  ['The head’s own sentence', SENTENCE],
  ['Who to tell today', 'Amina, by the door'],
  ['Who is there for staff', 'Joe, in room 4'],
  ['What is in the food', 'Milk, wheat, nuts'],
];

async function planWith(page: Page, texts: [label: string, text: string][]): Promise<void> {
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Monday');
  for (const [label, text] of texts) await wall(page).getByLabel(label).fill(text);
  await expect(page.getByText('Kept on this device')).toBeVisible();
}

async function begin(page: Page): Promise<Page> {
  await page.getByRole('link', { name: 'Run this plan' }).click();
  await page.getByRole('button', { name: 'Begin this plan' }).click();
  await toTheDesk(page);
  const screen = await openScreen(page);
  await startTheClock(page);
  return screen;
}

test('the four texts are typed in the plan, and the room reads each on its own slide @everywhere', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await planWith(page, OURS);
  const screen = await begin(page);
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toContainText('Worried? Tell today: Amina, by the door');
  await expect(slide(screen)).not.toContainText('our safeguarding lead');
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toContainText(SENTENCE);
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).not.toContainText(SENTENCE);
  await jumpTo(page, /Break/);
  await expect(slide(screen)).toContainText('In the food: Milk, wheat, nuts');
  await page.getByRole('button', { name: /^\d+\. Close/ }).click();
  await expect(slide(screen)).toContainText('Tell today: Amina, by the door');
  await expect(slide(screen)).toContainText('Here for staff: Joe, in room 4');
});

test('a sentence is looked at while it is typed; one that is too long stays off the wall', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await planWith(page, []);
  const sentence = wall(page).getByLabel('The head’s own sentence');
  await expect(sentence).toHaveAccessibleDescription(/^On the wall at “Why here\?”\./);
  await sentence.fill('We have 3 children like Amina');
  await expect(sentence).toHaveAccessibleDescription(/Look again at “3”.*Is “Amina” a pupil\?/);
  await expect(sentence).not.toHaveAttribute('aria-invalid');
  await sentence.fill('a b c d e f g h i j k l m');
  await expect(sentence).toHaveAccessibleDescription(/This is 13 words\. It stays off the wall/);
  await expect(sentence).toHaveAttribute('aria-invalid', 'true');
  await expect(sentence).toBeFocused();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  const screen = await begin(page);
  await jumpTo(page, /Why here/);
  await expect(screen.locator('.slide__title')).toHaveText('Why here?');
  await expect(screen.locator('.slide__points')).toHaveCount(0);
});

test('they are printed with the plan and in the pack, and are still there in its file', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await planWith(page, OURS);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  await page.emulateMedia({ media: 'print' });
  for (const [label, text] of OURS) {
    await expect(wall(page).getByRole('term').filter({ hasText: label })).toBeVisible();
    await expect(wall(page).getByRole('definition').filter({ hasText: text })).toBeVisible();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: /The Monday pack/ }).click();
  await page.getByLabel('Only a part').selectOption('For you');
  for (const line of [
    'Safeguarding lead today: Amina, by the door',
    'Support for staff: Joe, in room 4',
    'In the food: Milk, wheat, nuts',
    `The head’s own sentence: ${SENTENCE}`,
  ])
    await expect(page.getByText(line)).toBeVisible();
  await open('/plan/');
  await page
    .getByLabel('Open a saved plan')
    .setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  for (const [label, text] of OURS) await expect(wall(page).getByLabel(label)).toHaveValue(text);
});

test('a plan that wrote nothing prints nothing of it, and its slides are ours', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await planWith(page, []);
  await page.emulateMedia({ media: 'print' });
  await expect(wall(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  const screen = await begin(page);
  await jumpTo(page, /Break/);
  await expect(screen.locator('.slide__title')).toHaveText('Tea');
  await expect(screen.locator('.slide__points')).toHaveCount(0);
  await page.getByRole('button', { name: /^1\. Welcome/ }).click();
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toContainText('Worried? Tell our safeguarding lead today');
});
