/** A facilitator runs the session: two presses to the first slide, two windows, a late start, a killed desk. */
import type { Page } from '@playwright/test';
import {
  begin,
  beginAtTheDesk,
  jumpTo,
  openScreen,
  startTheClock,
  toTheDesk,
} from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

const slide = (page: Page) => page.locator('.slide__title').first();
const runASession = async (page: Page) => {
  await page.getByRole('link', { name: /^Run a session/ }).click();
  await begin(page);
};

test('two presses from the front page to the first slide, with no form @everywhere', async ({
  open,
  page,
}) => {
  await open('/');
  await runASession(page);
  await expect(slide(page)).toHaveText('Changing the odds');
  await startTheClock(page);
  await page.keyboard.press('PageDown');
  await expect(slide(page)).toHaveText('Four promises');
  await page.keyboard.press('PageUp');
  await expect(slide(page)).toHaveText('Changing the odds');
});

test('the room’s window follows the desk, and holds no note @everywhere', async ({
  open,
  page,
}) => {
  await open('/');
  await runASession(page);
  await toTheDesk(page);
  await expect(page.getByText('No screen is open.')).toBeVisible();
  const screen = await openScreen(page);
  await expect(slide(screen)).toHaveText('Changing the odds');
  await expect(page.getByText('The room sees “Changing the odds”.')).toBeVisible();
  for (const title of ['Four promises', 'Why here?']) {
    await page.getByRole('button', { name: /^(Next|Start the clock)$/ }).click();
    if (title === 'Four promises')
      await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(slide(screen)).toHaveText(title);
  }
  // What the facilitator reads is nowhere in the room's window: not in its text, not in its markup.
  const note = (await page.locator('.notes__say').textContent()) ?? 'no note';
  expect(note.length).toBeGreaterThan(20);
  expect(await screen.content()).not.toContain(note.slice(0, 30));
  await page.keyboard.press('b');
  await expect(screen.locator('.slide--black')).toBeVisible();
  await expect(page.getByText('The room sees a black screen.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Why here?');
  await screen.reload();
  await expect(slide(screen)).toHaveText('Why here?');
});

test('a desk that was loaded again goes on at the same place, and its screen follows @every-edition', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  const screen = await openScreen(page);
  await startTheClock(page);
  await jumpTo(page, /Every pair sorts a card/);
  await expect(slide(screen)).toHaveText('The gym');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on where it stopped' }).click();
  await expect(page.getByRole('heading', { name: 'Every pair sorts a card' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText(/Compare with the next pair/);
});

test('seventeen minutes late at round one: one press, a sentence to say, and the session ends on time', async ({
  open,
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T13:00:00') });
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  await page.clock.fastForward('56:00');
  await jumpTo(page, /Round one/);
  await page.clock.runFor(1000);
  await expect(page.getByText('17 minutes behind. Ends at 15:17, planned 15:00.')).toBeVisible();
  await page.getByRole('button', { name: 'We’re running late' }).click();
  await expect(page.getByRole('region', { name: 'A shorter plan' })).toContainText(
    'we leave out “Round two”',
  );
  await page.getByRole('button', { name: 'Do that' }).click();
  await page.clock.runFor(1000);
  await expect(page.getByText('On time. Ends at 15:00.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo that' }).click();
  await page.clock.runFor(1000);
  await expect(page.getByText('17 minutes behind.', { exact: false })).toBeVisible();
});

test('the closest fit is seen by the desk, and by the room only when it is shown', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  const screen = await openScreen(page);
  await jumpTo(page, /Round one/);
  await expect(screen.getByText('What kind of help is it?')).toBeVisible();
  await page.getByLabel('Which response?').selectOption('b');
  await expect(screen.getByText(/The owner works alongside the business community/)).toBeVisible();
  await expect(page.getByText(/Only you see this until then: Supercharged/)).toBeVisible();
  expect(await screen.content()).not.toContain('Closest fit');
  // Before anybody has answered one slip would give it away.
  await page.getByRole('button', { name: 'Show the closest fit' }).click();
  await expect(page.getByRole('button', { name: 'Not yet' })).toBeFocused();
  expect(await screen.content()).not.toContain('Closest fit');
  await page.getByRole('button', { name: 'Show it all the same' }).click();
  await expect(page.getByRole('button', { name: 'Hide the closest fit' })).toBeFocused();
  await expect(screen.getByText('Closest fit: Supercharged changing the odds')).toBeVisible();
});

test('keys typed in a field are words, letter keys can be turned off, and a clicker’s F5 is harmless', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  await page.getByRole('checkbox', { name: /Letter keys/ }).uncheck();
  await page.getByRole('heading', { name: 'Welcome' }).click();
  await page.keyboard.press('b');
  await expect(
    page.getByText('The room would see “Changing the odds”', { exact: false }),
  ).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
});

test('a fact whose day has come says so', async ({ open, page }) => {
  await page.clock.setFixedTime(new Date('2028-01-01T09:00:00'));
  await open('/cards/the-bus-fare/');
  await expect(
    page.getByText('That day is past: check this fact before you use it.'),
  ).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-12-01T09:00:00'));
  await open('/cards/the-bus-fare/');
  await expect(page.getByText('That day is past: check this fact before you use it.')).toBeHidden();
});

test('each version of the session has its running order, with clock times once a start is given @everywhere', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await expect(page.getByRole('row', { name: /118 to 120 Close/ })).toBeVisible();
  await page.getByLabel('It starts at').fill('13:15');
  await expect(page.getByRole('row', { name: /15:13 to 15:15 Close/ })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'How long have you got?' })
    .getByRole('link', { name: 'One hour' })
    .click();
  await expect(page.getByRole('heading', { name: /taster, not a Zap/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /59 to 60 Close/ })).toBeVisible();
});
