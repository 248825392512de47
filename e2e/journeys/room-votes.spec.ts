/** The room answers: tables typed at the desk, hands, talk, vote again, the drawing, the ideas. */
import type { Page } from '@playwright/test';
import { beginAtTheDesk, jumpTo, openScreen } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

const toRoundOne = async (page: Page) => {
  await beginAtTheDesk(page);
  const screen = await openScreen(page);
  await jumpTo(page, /Round one/);
  await expect(screen.getByText('What kind of help is it?')).toBeVisible();
  return screen;
};
/** Off any field, so that the keys of a clicker move the slide. */
const onward = async (page: Page, times: number) => {
  await page.getByRole('heading', { name: 'Round one' }).click();
  for (let press = 0; press < times; press += 1) await page.keyboard.press('PageDown');
};

test('eight tables by keyboard, talk, vote again: the room sees its counts only when the desk shows them @everywhere', async ({
  open,
  page,
}) => {
  await open('/stage/');
  const screen = await toRoundOne(page);
  await page.getByLabel('How many are here?').fill('64');
  await page.getByLabel('Table 1, Beating the odds').focus();
  for (const table of ['5210', '3401', '6110', '2510', '4211', '3320', '5201', '4310'])
    for (const count of table) {
      await page.keyboard.type(count);
      await page.keyboard.press('Enter');
    }
  await expect(page.getByText('All 64 have answered.')).toBeVisible();
  await expect(screen.locator('.flow')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show how the room answered' }).click();
  await expect(
    screen.getByRole('row', { name: /^Beating the odds, helps a child through it, today 32$/ }),
  ).toBeAttached();
  await expect(
    page.getByText('The room sees “What kind of help is it?”, with how it answered.'),
  ).toBeVisible();

  await onward(page, 2);
  await expect(screen.getByText('And now? Point again')).toBeVisible();
  await page.getByRole('button', { name: 'Hands', exact: true }).click();
  await page.getByLabel('Or type or paste four numbers').fill('20 31 9 4');
  await page.getByLabel('Or type or paste four numbers').press('Enter');
  await page.getByRole('button', { name: 'One more: Changing the odds' }).press('2');
  await expect(
    page.getByText('65 answers, and 64 present: count again, or change how many are here.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('All 64 have answered.')).toBeVisible();
  await page.getByRole('button', { name: 'Show how the room answered' }).click();
  await expect(
    screen.getByRole('row', {
      name: /^Changing the odds, changes it for everyone here 22, then 31$/,
    }),
  ).toBeAttached();
  await expect(
    screen.getByText('At least 12 people moved: counted like this we know how many, not who.'),
  ).toBeVisible();
  expect(await screen.content()).not.toContain('Closest fit');
  await page.getByRole('button', { name: 'Show the closest fit' }).click();
  await expect(screen.getByText('Closest fit: On the line')).toBeVisible();
  await expect(
    page.getByText('It lies on the line, so no count settles it.', { exact: false }),
  ).toBeVisible();
});

test('fingers choose the response; counts outlive a desk that is loaded again', async ({
  open,
  page,
}) => {
  await open('/stage/');
  const screen = await toRoundOne(page);
  await page.getByText('Fingers: which one split each table most?').click();
  for (let table = 0; table < 3; table += 1)
    await page.getByRole('button', { name: 'One table more for d' }).click();
  await page.getByRole('button', { name: 'One table more for a' }).click();
  await expect(page.getByLabel('Which response?').locator('option').first()).toHaveText(
    'The one that split the tables most: d',
  );
  await expect(screen.locator('.slide__vote b')).toHaveText('d');
  await page.getByLabel('Table 2, None, or it depends').fill('6');
  await expect(page.getByText('6 answers so far.')).toBeVisible();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on where it stopped' }).click();
  await expect(page.getByLabel('Table 2, None, or it depends')).toHaveValue('6');
  await page.getByLabel('Which response?').selectOption('b');
  await expect(page.getByText('No answer is in yet.')).toBeVisible();
});

test('about two thirds is enough, and fewer than five are never shown', async ({ open, page }) => {
  await open('/stage/');
  const screen = await toRoundOne(page);
  await page.getByRole('button', { name: 'Hands', exact: true }).click();
  await page.getByRole('button', { name: 'One more: Supercharged' }).click();
  await expect(page.getByRole('button', { name: 'Show how the room answered' })).toBeDisabled();
  await page.getByLabel('How many are here?').fill('30');
  await page.getByText('Too many to count? Say about how many').click();
  const shares = page.locator('.room-entry__shares');
  await shares.getByLabel('Beating the odds').selectOption('two-thirds');
  await shares.getByLabel('Changing the odds').selectOption('third');
  await expect(page.getByText('All 30 have answered.')).toBeVisible();
  await page.getByRole('button', { name: 'Show how the room answered' }).click();
  await expect(screen.getByRole('row', { name: /^Beating the odds, .* about 20$/ })).toBeAttached();
});

test('a talk is timed in stages, and the ideas of the tables are shown and backed by hands @every-edition', async ({
  open,
  page,
}) => {
  await open('/stage/');
  const screen = await toRoundOne(page);
  await onward(page, 1);
  await page.getByText('Time a talk').click();
  await page.getByRole('button', { name: '1, 2, 4, all: 12 min' }).click();
  await expect(
    screen.getByText(/On your own, quietly\. One minute left, then in pairs/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Next stage' }).click();
  await expect(screen.getByText(/^In pairs\. 2 minutes left/)).toBeVisible();
  await page.getByRole('button', { name: 'Hold the talk' }).click();
  await expect(screen.getByText('Take the time you need', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /Take it wider/ }).click();
  await expect(screen.getByText('Take the time you need', { exact: false })).toHaveCount(0);
  const idea = page.getByLabel('What would make it wider?');
  for (const words of ['no late mark when the bus fails', 'toast for everyone at eight']) {
    await idea.fill(words);
    await idea.press('Enter');
  }
  await page.getByLabel('Hands for: toast for everyone at eight').fill('41');
  await page.getByRole('button', { name: 'Most hands first' }).click();
  await expect(screen.getByText('toast for everyone at eight')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show them to the room' }).click();
  await expect(screen.locator('.slide li').first()).toHaveText(
    /toast for everyone at eight\s*41 hands/,
  );
});
