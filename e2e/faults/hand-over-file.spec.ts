/** Taking over from another laptop, with a file that is none: a plain sentence, the same file again, and what is kept here stays. */
import type { Page } from '@playwright/test';
import { beginAtTheDesk, startTheClock } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const field = (page: Page) =>
  page.getByLabel('Open the file that the other desk saved with “Hand over”');
const refusal = (page: Page, words: RegExp) => page.getByRole('alert').filter({ hasText: words });

/** A session that stopped at the second slide, and the page where one may be taken over. */
async function withASessionHere(page: Page, open: (route: string) => Promise<void>): Promise<void> {
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.getByRole('button', { name: 'Leave the session' }).click();
  await page.getByText('Take over from another laptop').click();
}
async function goesOnHere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go on where it stopped' }).click();
  await expect(page.locator('.slide__title').first()).toHaveText('Four promises');
}

test('a file or folder that the device does not give out: a sentence, and the session that is kept goes on', async ({
  open,
  page,
}) => {
  await withASessionHere(page, open);
  await page.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('A folder', 'NotReadableError'));
  });
  for (const _ of ['once', 'and the same again']) {
    await field(page).setInputFiles(json('folder.json', '{}'));
    await expect(refusal(page, /could not read the file/)).toBeVisible();
    await expect(field(page)).toHaveValue('');
  }
  await goesOnHere(page);
});

test('what is no session gets its own sentence each time, and changes nothing', async ({
  open,
  page,
}) => {
  await withASessionHere(page, open);
  const saved = (records: unknown[]) =>
    JSON.stringify({ format: 'changing-the-odds/saved', version: 1, savedAt: '', records });
  const session = { key: 'session:s-1', kind: 'session', version: 1 };
  const files: [string, RegExp][] = [
    ['', /This file cannot be read/],
    ['{"hello": 1}', /This is not a file from this toolkit/],
    [
      saved([{ key: 'plan:p-1', kind: 'plan', version: 1, data: {} }]),
      /This file holds no session/,
    ],
    [saved([{ ...session, data: { id: 's-1' } }]), /This file is damaged: hand over again/],
    [saved([{ ...session, version: 99, data: {} }]), /saved by a newer version/],
    [`"${'x'.repeat(2_000_001)}"`, /too big/],
  ];
  for (const [text, words] of files) {
    await field(page).setInputFiles(json('file.json', text));
    await expect(refusal(page, words)).toBeVisible();
  }
  await page.reload();
  await goesOnHere(page);
});
