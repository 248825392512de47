/** What the look promises a user: themes that stay, pictures that are there in every edition, a shot that moves when asked. */
import { expect, test } from '../support/edition.ts';
import { sortOneCard, toTheReveal } from '../support/sorter.ts';

test.use({ keepsFocus: true });

test('a theme for the hall is chosen in one press, and stays @everywhere', async ({
  open,
  page,
}) => {
  await open('/');
  await page.getByRole('button', { name: 'Bright room' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'bright');
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(255, 255, 255)');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'bright');
  await page.getByRole('button', { name: 'Dark room' }).click();
  await expect(page.getByRole('button', { name: 'Dark room' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Like my device' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('every picture on the way to a card is really there @everywhere', async ({ open, page }) => {
  await open('/cards/');
  const pictures = page.locator('main img.scene');
  expect(await pictures.count()).toBeGreaterThan(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
      )
      .toBeGreaterThan(0);
  }
  await page.getByRole('link', { name: /The bus fare/ }).click();
  await expect(page.getByRole('img', { name: /wet morning at a bus stop/ })).toBeVisible();
});

test('the shot moves when asked, says what happens, and stops @everywhere', async ({
  open,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open('/');
  const child = page.locator('moving-shot svg > g').first();
  const still = await child.getAttribute('transform');
  await page.getByRole('button', { name: 'Watch it move, 10 seconds' }).click();
  await expect(page.getByText('One child gets over by the steps. The wall stays.')).toBeVisible();
  await expect.poll(() => child.getAttribute('transform')).not.toBe(still);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Watch it again' })).toBeVisible();
  await expect.poll(() => child.getAttribute('transform')).toBe(still);
});

test('with reduced motion nothing moves: the shot is four pictures, one a press', async ({
  open,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('/');
  await page.getByRole('button', { name: 'See it in four pictures' }).click();
  for (const [words, next] of [
    ['One child gets over by the steps', 'Next picture, 2 of 4'],
    ['The school opens a gate', 'Next picture, 3 of 4'],
    ['Families and staff take the wall down', 'Next picture, 4 of 4'],
    ['The whole wall', 'See it in four pictures again'],
  ] as const) {
    await expect(page.getByText(words)).toBeVisible();
    await page.getByRole('button', { name: next }).click();
  }
});

test('cards are found by phase, nation and who notices, and an empty choice says what to do @everywhere', async ({
  open,
  page,
}) => {
  await open('/cards/');
  const all = await page.locator('[data-sifted]').count();
  await expect(page.getByText(`All ${all} cards`)).toBeVisible();
  await page.getByLabel('Phase').selectOption('secondary');
  await expect(page.getByRole('link', { name: /The bus fare/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /No breakfast/ })).toBeHidden();
  await page.getByLabel('Who notices first').selectOption('midday and playground');
  await page.getByLabel('Nation').selectOption('England');
  await expect(page.getByText('No card fits all of that.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all cards' }).click();
  await expect(page.getByText(`All ${all} cards`)).toBeVisible();
  await expect(page.getByRole('link', { name: /No breakfast/ })).toBeVisible();
});

test('the reveal draws where two people are split, and says the same in a table', async ({
  open,
  page,
}) => {
  await open('/pairs/');
  await sortOneCard(page);
  await page.getByRole('checkbox', { name: /We two are split/ }).check();
  await page.getByRole('button', { name: /^Changing the odds/ }).click();
  await page.getByRole('button', { name: /^Supercharged/ }).click();
  await toTheReveal(page);
  await expect(
    page.getByText('You two were split on 1 response of 1. Start your talk with a.'),
  ).toBeVisible();
  await page.getByText('The same as a table').click();
  await expect(
    page.getByRole('row', { name: /a Changing the odds and Supercharged/ }),
  ).toBeVisible();
});

test('"None" unticks every card and leaves open what was open', async ({ open, page }) => {
  await open('/pairs/');
  const breakfast = page.getByRole('checkbox', { name: /No breakfast/ });
  await expect(breakfast).toBeChecked();
  await page.getByRole('button', { name: 'None', exact: true }).click();
  await expect(breakfast).not.toBeChecked();
  await expect(breakfast).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose at least one card' })).toBeDisabled();
});
