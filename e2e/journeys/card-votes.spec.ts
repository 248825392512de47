/** Votes by numbered cards: what the camera holds is what the session counts, and a reader that cannot start says so. */
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { encodeTable } from '../../src/model/session/table-code.ts';
import { makeCardFilm } from '../support/card-film.ts';
import { makeCodeFilm } from '../support/code-film.ts';
import { expect, test } from '../support/edition.ts';
import { STICK_FILE } from '../support/places.ts';
import { FAKE, showing, withCamera, YES } from '../support/with-camera.ts';

const film = makeCardFilm();
test.afterAll(() => film.tidy());

const toRoundOne = async (page: Page) => {
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByText('The whole session').click();
  await page.getByRole('button', { name: /Round one/ }).click();
};
const openCamera = async (page: Page) => {
  await page.getByLabel('Which set was dealt?').selectOption('40');
  await page.getByRole('button', { name: 'Count with the camera' }).click();
};
const count = async (page: Page) => {
  await page.getByRole('button', { name: 'Cards and camera' }).click();
  await openCamera(page);
  await expect(page.getByText('All 40 cards are in.')).toBeVisible({ timeout: 15_000 });
};
const done = async (page: Page) => {
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Count with the camera' })).toBeFocused();
};

test('a vote that was cleared is not in when the camera opens again, nor is who moved told from it', async ({
  host,
}) => {
  await withCamera(showing(film.path), `${host.address}stage/`, async (page) => {
    await toRoundOne(page);
    await count(page);
    // While the camera is open …
    await page.getByRole('button', { name: 'Clear this vote' }).click();
    await expect(page.getByRole('heading', { name: 'Count with the camera' })).toBeFocused();
    await expect(page.getByText('All 40 cards are in.')).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText('40 answers so far.')).toBeVisible();
    await done(page);
    // … and while it is shut. A camera that is held sees nothing more: what is in then was held.
    await page.getByRole('button', { name: 'Clear this vote' }).click();
    await expect(page.getByText('No answer is in yet.')).toBeVisible();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('no', 'NotFoundError'));
    });
    await openCamera(page);
    await expect(page.getByText('No camera was found', { exact: false })).toBeVisible();
    await expect(page.getByText('0 of 40 cards are in.')).toBeVisible();
    await expect(page.getByText('No answer is in yet.')).toBeVisible();
  });
});

test('another response while the camera is open begins with its own cards', async ({ host }) => {
  await withCamera(showing(film.path), `${host.address}stage/`, async (page) => {
    await toRoundOne(page);
    await page.getByLabel('Which response?').selectOption('a');
    await count(page);
    await page.getByLabel('Which response?').selectOption('b');
    await expect(page.getByText('No answer is in yet.')).toBeVisible();
    await expect(page.locator('video')).toHaveCount(0);
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('no', 'NotFoundError'));
    });
    await page.getByRole('button', { name: 'Cards and camera' }).click();
    await openCamera(page);
    await page.getByText('Put a card in by hand').click();
    await page.getByLabel('Number of the card').fill('7');
    await page
      .getByRole('region', { name: 'Count with the camera' })
      .getByRole('button', { name: 'Supercharged' })
      .click();
    await expect(page.getByText('1 answer so far.')).toBeVisible();
  });
});

test('who moved is not told from a first vote that was taken again by hands', async ({ host }) => {
  await withCamera(showing(film.path), `${host.address}stage/`, async (page) => {
    await toRoundOne(page);
    await count(page);
    await done(page);
    await page.getByRole('button', { name: 'Clear this vote' }).click();
    await page.getByRole('button', { name: 'Hands', exact: true }).click();
    await page.getByLabel('Or type or paste four numbers').fill('1 2 3 34');
    await page.getByRole('button', { name: 'Count them' }).click();
    await page.getByRole('heading', { name: 'Round one' }).click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await count(page);
    await done(page);
    await page.getByText('The drawing, before the room sees it').click();
    await expect(
      page.getByText('At least 30 people moved: counted like this we know how many, not who.'),
    ).toBeVisible();
  });
});

test('a reader that cannot start is one sentence, at the check and at the desk', async ({
  host,
}) => {
  const broken = () => {
    // As where memory or a policy forbids a worker: it says so once, before anything is asked.
    class Broken extends EventTarget {
      constructor() {
        super();
        queueMicrotask(() => this.dispatchEvent(new Event('error')));
      }
      postMessage() {}
      terminate() {}
    }
    window.Worker = Broken as unknown as typeof Worker;
  };
  for (const path of ['check/', 'stage/'])
    await withCamera([FAKE, YES], `${host.address}${path}`, async (page) => {
      await page.evaluate(broken);
      if (path === 'check/') await page.getByRole('button', { name: 'Open the camera' }).click();
      else {
        await toRoundOne(page);
        await page.getByRole('button', { name: 'Codes' }).click();
        await page.getByRole('button', { name: 'Scan it' }).click();
      }
      await expect(
        page.getByText('The picture could not be read on this device', { exact: false }),
      ).toBeVisible();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    });
});

const places = {
  'the site': (host: string) => `${host}stage/`,
  'the one file': () => `${pathToFileURL(STICK_FILE).href}#/stage/`,
};
for (const [place, address] of Object.entries(places))
  test(`${place} reads a table’s code from a phone, beside the page`, async ({ host }) => {
    const phone = makeCodeFilm(encodeTable({ card: 3, edition: 2, table: 7, id: 9, answers: {} }));
    try {
      await withCamera(showing(phone.path), address(host.address), async (page) => {
        await toRoundOne(page);
        await page.getByRole('button', { name: 'Codes' }).click();
        await page.getByRole('button', { name: 'Scan it' }).click();
        await expect(page.getByText('Table 7 is in.')).toBeVisible({ timeout: 15_000 });
      });
    } finally {
      phone.tidy();
    }
  });
