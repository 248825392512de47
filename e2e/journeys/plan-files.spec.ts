/** Files of a plan: those that are opened, those that are given away, and what goes to the printer. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/edition.ts';

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a file that is far too big is refused before a byte of it is read, and the same file may be chosen again', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new Error('It was read.'));
    Blob.prototype.arrayBuffer = () => Promise.reject(new Error('It was read.'));
  });
  const field = page.getByLabel('Open a saved plan');
  await field.setInputFiles(json('film.json', `"${'x'.repeat(2_000_001)}"`));
  await expect(page.getByRole('alert').filter({ hasText: /too big/ })).toBeVisible();
  await expect(field).toHaveValue('');
});

test('a file that the device does not give out gets a sentence, and may be chosen again', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('A folder', 'NotReadableError'));
  });
  const field = page.getByLabel('Open a saved plan');
  await field.setInputFiles(json('folder.json', '{}'));
  await expect(
    page.getByRole('alert').filter({ hasText: /could not read the file/ }),
  ).toBeVisible();
  await expect(field).toHaveValue('');
});

test('the calendar file says that it is one, and no line of it is longer than 75 octets @every-edition', async ({
  open,
  page,
}) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  await page.getByLabel('Name of the plan').fill('Żółć, at 11');
  await page.getByRole('region', { name: 'The session' }).getByLabel('It starts at').fill('13:15');
  await page.getByLabel('Day', { exact: true }).fill('2026-12-01');
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      document.documentElement.dataset.gave = file.type;
      return make(file);
    };
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('changing-the-odds.ics');
  await expect(page.locator('html')).toHaveAttribute('data-gave', 'text/calendar;charset=utf-8');
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('the room page stays alone until the window to print is closed', async ({ open, page }) => {
  await open('/plan/');
  await page.getByRole('button', { name: 'Make a plan of your own' }).click();
  // Not every browser waits in `print`.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print the room page' }).click();
  await page.emulateMedia({ media: 'print' });
  const steps = page.getByRole('heading', { name: 'The steps' });
  await expect(steps).toBeHidden();
  await expect(page.getByRole('heading', { name: 'The room', exact: true })).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(steps).toBeVisible();
  // A second press lays it out once more.
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print the room page' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(steps).toBeHidden();
});
