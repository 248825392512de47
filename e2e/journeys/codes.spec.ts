/** Phones with no network: a table's sorting as a code that is read out and typed at the desk; a phone held up as a card. */
import { expect, test } from '../support/edition.ts';

test('a table sorts the card, reads out its code, and the desk adds it up; a slip of the tongue is found @everywhere', async ({
  open,
  page,
  context,
}) => {
  await open('/pairs/');
  for (const other of ['The bus fare', 'Worry before the tests', 'No breakfast'])
    await page.getByRole('checkbox', { name: new RegExp(other) }).uncheck();
  await page.getByRole('button', { name: 'Start with 1 card' }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await page.getByRole('button', { name: /^None of these, or it depends/ }).click();
  await page.getByRole('button', { name: 'Next response' }).click();
  for (let response = 0; response < 4; response += 1)
    await page.getByRole('button', { name: /next response|See how they fit/i }).click();
  await page.getByRole('button', { name: 'Take it wider' }).click();
  await page.getByRole('button', { name: 'We stop here' }).click();
  await page.getByText('In a session? Your table’s code for the room').click();
  await page.getByLabel('Our table’s number').fill('7');
  await expect(page.getByRole('img', { name: 'The same code for a camera' })).toBeVisible();
  const code = (await page.locator('.room-code__code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}( [0-9A-Z]{4}){3}$/);

  const desk = await context.newPage();
  await open('/stage/', desk);
  await desk.getByRole('button', { name: 'Begin the session' }).click();
  await desk.getByRole('button', { name: 'To the desk' }).click();
  await desk.getByText('The whole session').click();
  await desk.getByRole('button', { name: /Round one/ }).click();
  await desk.getByRole('button', { name: 'Codes' }).click();
  const field = desk.getByLabel('A table’s code');
  await field.fill((code.startsWith('2') ? '3' : '2') + code.slice(1));
  await field.press('Enter');
  await expect(
    desk.getByText('This is not a table’s code, or one sign is off: read it out once more.'),
  ).toBeVisible();
  await field.fill(code.toLowerCase());
  await field.press('Enter');
  await expect(desk.getByText('Table 7 is in.')).toBeVisible();
  await expect(desk.getByText('1 table is in.')).toBeVisible();
  await field.fill(code);
  await field.press('Enter');
  await expect(
    desk.getByText('Table 7 is in already: remove it first if it changed its mind.'),
  ).toBeVisible();
  await desk.getByRole('button', { name: 'Remove table 7' }).click();
  await expect(desk.getByText('No answer is in yet.')).toBeVisible();
});

test('a phone is a voting card: one answer fills the screen, and one press takes it back @everywhere', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open('/hold/');
  await page.getByRole('button', { name: /^Supercharged/ }).click();
  const held = page.locator('.held');
  await expect(held).toBeFocused();
  await expect(held.getByText('goes after the cause, with others')).toBeVisible();
  expect(await held.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Supercharged/ })).toBeFocused();
  await expect(held).toHaveCount(0);
});
