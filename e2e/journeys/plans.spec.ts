/** A facilitator plans a session of their own, keeps it, prints it, hands it over, and tries the laptop the night before. */
import { readFileSync } from 'node:fs';
import { beginAtTheDesk, jumpTo, startTheClock, toTheDesk } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

test('makes a plan: steps in minutes that add up, in another order, with what must stay kept @everywhere', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Monday InSET');
  await page.getByRole('region', { name: 'The session' }).getByLabel('It starts at').fill('13:15');
  await expect(page.getByText('120 minutes, 13:15 to 15:15. As planned.')).toBeVisible();
  await page.getByRole('button', { name: 'Round two: leave out' }).click();
  await expect(page.getByText('115 minutes, 13:15 to 15:10. 5 to spare.')).toBeVisible();
  await page.getByRole('button', { name: 'Put back: Round two' }).click();
  await expect(page.getByText('120 minutes', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Why here?: later' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Why here?: later' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Break: leave out' })).toHaveCount(0);
  await page.getByLabel('How many staff?').clear();
  await page.getByLabel('How many staff?').fill('30');
  await expect(page.getByText('30 staff: 4 tables of up to 8, 15 pairs, 4 hosts.')).toBeVisible();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'All plans' }).click();
  await expect(page.getByRole('button', { name: 'Monday InSET, 120 minutes' })).toBeVisible();
});

test('choices change what is offered, seated and packed, and are still there tomorrow @everywhere', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  const room = page.getByRole('region', { name: 'The room' });
  await expect(room.getByRole('row', { name: 'In all, single-sided 69' })).toBeVisible();
  await page.getByText('Who is coming, and how you do it').click();
  await page.getByLabel('Teaching', { exact: true }).fill('40');
  await page.getByLabel('Support and operations').fill('16');
  await page.getByLabel('Leading and governing').fill('8');
  await expect(
    room.getByText('Table 8: 5 teaching, 2 support and operations, 1 leading'),
  ).toBeVisible();
  await expect(room.getByRole('row', { name: 'Seat dots 1' })).toBeVisible();
  await page.getByLabel('Our pupils are').selectOption('primary');
  await expect(page.locator('.plan-step optgroup').first()).toHaveAttribute('label', 'For primary');
  await page.getByLabel('School phones or tablets').selectOption('yes');
  await page.getByLabel('Pairs sort').selectOption('phones');
  await expect(room.getByRole('row', { name: 'Small cards, four to a sheet 8' })).toBeVisible();
  await page.getByLabel('In place of a film').selectOption('slides');
  await expect(room.getByText('A cook and a teacher')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'How long have you got?' }).selectOption('own');
  await page.getByLabel('Minutes that you have').clear();
  await page.getByLabel('Minutes that you have').fill('100');
  await expect(page.getByText('20 more than you have.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rehearse it' })).toHaveAttribute(
    'href',
    /plan=p-[a-z0-9-]+&rehearse=1$/,
  );
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'All plans' }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: /A plan without a name, 120 minutes/ }),
  ).toContainText(/\d+ \p{L}+/u);
  await page.getByRole('button', { name: /A plan without a name/ }).click();
  await expect(page.getByLabel('Minutes that you have')).toHaveValue('100');
});

test('saves a plan to a file, opens it again, and a file that is no plan changes nothing @every-edition', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Shared');
  await page.getByRole('combobox', { name: 'How long have you got?' }).selectOption('three');
  await expect(page.getByText('180 minutes. As planned.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = readFileSync(await download.path());
  await page.getByRole('button', { name: 'All plans' }).click();
  await page.getByLabel('Open a saved plan').setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await page
    .getByLabel('Open a saved plan')
    .setInputFiles({ name: 'shared.json', mimeType: 'application/json', buffer: saved });
  await expect(page.getByLabel('Name of the plan')).toHaveValue('Shared');
});

test('runs a plan of one’s own on the stage, with the card that the plan chose', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Short');
  await page.getByRole('button', { name: 'One example, thought aloud: leave out' }).click();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Every pair sorts a card' })
    .getByRole('combobox', { name: 'Card' })
    .selectOption({ label: '4. No breakfast' });
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Run this plan' }).click();
  await page.getByRole('button', { name: 'Begin this plan' }).click();
  await toTheDesk(page);
  await page.getByText('The whole session').click();
  await expect(page.getByRole('button', { name: /One example/ })).toHaveCount(0);
  await page.getByRole('button', { name: /Every pair sorts a card/ }).click();
  await expect(
    page.locator('.desk__preview').getByText(/asking how long till dinner/),
  ).toBeVisible();
});

test('hands a session over: another laptop goes on at the same place', async ({
  open,
  page,
  browser,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  await jumpTo(page, /Take it wider/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hand over to another laptop' }).click(),
  ]);
  const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await other.goto(page.url());
  await other.getByText('Take over from another laptop').click();
  await other.getByLabel(/Open the file that the other desk saved/).setInputFiles({
    name: 'hand-over.json',
    mimeType: 'application/json',
    buffer: readFileSync(await download.path()),
  });
  await expect(other.getByRole('heading', { name: 'Take it wider' })).toBeVisible();
  await other.context().close();
});

test('the night before: each line says what it found and how to mend it @everywhere', async ({
  open,
  page,
}) => {
  await open('/check/');
  await expect(page.getByText(/steps and \d+ cards are in this copy\./)).toBeVisible();
  await expect(
    page.getByText(/^Version \d+\.\d+\.\d+, .* A second laptop must show the same number\.$/),
  ).toBeVisible();
  await page.getByRole('heading', { name: 'Clicker' }).click();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Heard: PageDown.')).toBeVisible();
  await page.getByLabel(/back row, in metres/).fill('20');
  await expect(page.getByText(/Seat people nearer than 6 metres/)).toBeVisible();
  await page.getByRole('button', { name: 'I did not' }).click();
  await expect(page.getByText(/Turn the volume up/)).toBeVisible();
});

test('the night before: pictures move from this very copy @every-edition', async ({
  open,
  page,
}) => {
  await open('/check/');
  await page.getByRole('button', { name: 'Play it from this copy' }).click();
  await expect(page.getByText(/^It (played|jerked): \d+ pictures a second/)).toBeVisible();
});
