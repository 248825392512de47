/** Keys, focus and words at the desk: what a clicker, a keyboard, a small phone and a translator do. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const slide = (page: Page) => page.locator('.slide__title').first();
const begin = (page: Page) => page.getByRole('button', { name: 'Begin the session' }).click();
const focused = (page: Page) =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent?.trim().slice(0, 40) ??
      '',
  );

test('no key of a clicker shows notes to the room while the slide fills the window', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await begin(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  for (const key of ['F5', 'Escape', '.', '.', 'Enter', 'F5', 'Escape'])
    await page.keyboard.press(key);
  await expect(page.locator('.one-screen')).toBeVisible();
  await expect(page.locator('.notes')).toHaveCount(0);
  // With the focus on the way back, one press of a key only asks.
  for (const name of ['To the desk', 'Notes']) {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
    const ask = page.getByRole('group', { name: /Show your notes/ });
    await expect(ask.getByRole('button', { name: 'Stay on the slide' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(ask).toHaveCount(0);
    await expect(page.locator('.notes')).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'The slide' })).toBeFocused();
  }
  await page.getByRole('button', { name: 'To the desk' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, show them' }).press('Enter');
  await expect(page.locator('.desk .notes')).toBeVisible();
});

test('a keyboard scrolls the desk from its notes, and a mouse there leaves the clicker its keys', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await begin(page);
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByRole('button', { name: 'Word for word' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await expect(slide(page)).toHaveText('Changing the odds');
  await page.getByRole('button', { name: 'Cue' }).click();
  await page.keyboard.press('PageDown');
  await expect(slide(page)).toHaveText('Four promises');
  // In a field the clicker's keys neither reload the page nor scroll the field away.
  await page.getByLabel('The room’s words').focus();
  await page.keyboard.press('F5');
  await page.keyboard.press('PageDown');
  await expect(slide(page)).toHaveText('Why here?');
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/stage/);
});

test('after each act the keyboard is on something that has a name', async ({ open, page }) => {
  await open('/stage/');
  await begin(page);
  expect(await focused(page)).toBe('The slide');
  await page.getByRole('button', { name: 'To the desk' }).click();
  expect(await focused(page)).toBe('Start the clock');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Show it in this window' }).click();
  await expect.poll(() => focused(page)).toBe('The slide');
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByText('The whole session').click();
  await page.getByRole('button', { name: /Round one/ }).click();
  await expect.poll(() => focused(page)).toBe('Next');
  await page.getByLabel('Which response?').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => focused(page)).toBe('Next');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await focused(page)).toBe('Undo');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the session' }).click();
  await expect.poll(() => focused(page)).toMatch(/Go on where it stopped|Begin/);
});

test('a page that a browser translates goes on saying what is', async ({ open, page }) => {
  await open('/stage/');
  await begin(page);
  await page.getByRole('button', { name: 'To the desk' }).click();
  // As browsers do it: each text is taken away, and another element stands in its place.
  await page.evaluate(() => {
    const walk = document.createTreeWalker(
      document.querySelector('main') as Element,
      NodeFilter.SHOW_TEXT,
    );
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('style, script, noscript')) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
  await page.locator('.desk__next').click();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.desk__sees')).toHaveText(
    /^No screen is open\. The room would see “Four promises”\.$/,
  );
  await expect(slide(page)).toHaveText('Four promises');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk__now')).toHaveText('Why here?');
  await expect(page.locator('.desk__side .eyebrow')).toHaveText(/^Step 2 of \d+, slide 1 of \d+$/);
});

test('at 320 px the desk does not scroll sideways', async ({ open, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('/stage/');
  await begin(page);
  await page.getByRole('button', { name: 'To the desk' }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every idea of forty comes to the wall, and a word without end pushes nothing off it', async ({
  open,
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open('/stage/');
  await begin(page);
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByText('The whole session').click();
  await page.getByRole('button', { name: /wider/i }).first().click();
  const field = page.getByLabel('What would make it wider?');
  for (let idea = 1; idea <= 12; idea += 1) {
    await field.fill(idea === 2 ? 'w'.repeat(110) : `Idea number ${idea} of the tables`);
    await field.press('Enter');
  }
  await page.getByLabel(/^Hands for: www/).fill('41');
  await page.getByRole('button', { name: 'Show them to the room' }).click();
  const [screen] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: /Open the room’s screen/ }).click(),
  ]);
  await screen.setViewportSize({ width: 1280, height: 720 });
  const seen: string[] = [];
  for (;;) {
    const shown = screen.locator('.slide--ideas li');
    await expect(shown.first()).toBeVisible();
    seen.push(...(await shown.allTextContents()));
    const [right, bottom] = await screen.locator('.slide--ideas').evaluate((box) => {
      const parts = [...box.querySelectorAll('li, b')].map((part) => part.getBoundingClientRect());
      return [
        Math.max(...parts.map((part) => part.right)),
        Math.max(...parts.map((part) => part.bottom)),
      ];
    });
    expect(right).toBeLessThanOrEqual(1280);
    expect(bottom).toBeLessThanOrEqual(720 * 0.905);
    const more = page.getByRole('button', { name: 'More ideas' });
    if ((await more.getAttribute('aria-disabled')) === 'true') break;
    await more.click();
    await expect(shown.first()).not.toHaveText(seen.at(-1) ?? '');
    await expect(shown.last()).not.toHaveText(seen.at(-1) ?? '');
  }
  expect(seen).toHaveLength(12);
  expect(seen[1]).toContain('41 hands');
});
