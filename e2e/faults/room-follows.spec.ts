/** The room follows one desk, and the desk says no more of the room than it knows. */
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const slide = (page: Page) => page.locator('.slide__title').first();
const begin = async (page: Page) => {
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
};
const openScreen = async (page: Page) => {
  const [screen] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: /Open the room’s screen/ }).click(),
  ]);
  await expect(slide(screen)).toHaveText('Changing the odds');
  return screen;
};

test('a clock that was put right never freezes the wall', async ({ open, page }) => {
  await page.addInitScript(() => {
    const really = Date.now.bind(Date);
    const ahead = sessionStorage.getItem('put-right') ? 0 : 3_600_000;
    if (location.pathname.includes('/stage/')) Date.now = () => really() + ahead;
  });
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('put-right', 'yes'));
  await page.reload();
  await page.getByRole('button', { name: 'Go on where it stopped' }).click();
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Four promises', { timeout: 3000 });
});

test('a second desk is noticed by the first within two seconds, and one press takes the room back', async ({
  open,
  page,
  context,
}) => {
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  const other = await context.newPage();
  await open('/stage/', other);
  await other.getByRole('button', { name: 'Go on where it stopped' }).click();
  await expect(page.getByText(/Another desk runs this session now/)).toBeVisible({ timeout: 2000 });
  await page.getByRole('button', { name: 'Take it back to this desk' }).click();
  await expect(page.getByText('The room sees “Changing the odds”.')).toBeVisible();
  await expect(other.getByText(/Another desk runs this session now/)).toBeVisible({
    timeout: 2000,
  });
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Four promises');
});

test('steady pressing never makes an open screen a closed one; a closed one is noticed within two seconds', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  const said: string[] = [];
  await page.exposeFunction('heard', (words: string) => said.push(words));
  await page.evaluate(() => {
    new MutationObserver(() => {
      const words = document.querySelector('.desk__sees')?.textContent ?? '';
      void (window as unknown as { heard: (words: string) => void }).heard(words);
    }).observe(document.querySelector('.desk__sees') as Element, {
      childList: true,
      subtree: true,
    });
  });
  const until = Date.now() + 7000;
  while (Date.now() < until) {
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
  }
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((words) => !words.startsWith('The room sees'))).toEqual([]);
  await screen.close();
  await expect(page.getByText('The room’s screen was closed.', { exact: false })).toBeVisible({
    timeout: 2000,
  });
});

test('another site in the desk’s tab cannot write on the wall', async ({ open, page, allowed }) => {
  allowed.push(/request: http:\/\/127\.0\.0\.1/);
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Another site</title><p>Another site');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const heard = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let messages = 0;
        addEventListener('message', () => (messages += 1));
        setTimeout(() => done(messages), 2500);
      }),
  );
  expect(heard).toBe(0);
  await expect(slide(screen)).toHaveText('Changing the odds');
  server.close();
});

test('a state of another copy never takes the place of the last good one, and both ends say what to do', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  await page.close();
  // What a newer desk would say in its place.
  const secret = new URL(screen.url()).searchParams.get('k') ?? '';
  const newer = await screen.context().newPage();
  await open('/about/', newer);
  await newer.evaluate((word) => {
    const channel = new BroadcastChannel(`changing-the-odds:windows:${word}`);
    const header = {
      live: 2,
      secret: word,
      id: 'a-newer-desk',
      count: 1,
      from: 'desk',
      kind: 'state',
    };
    channel.postMessage({
      ...header,
      epoch: Date.now() + 1000,
      seq: 1,
      state: { title: 'New', parts: [] },
    });
  }, secret);
  await expect(
    screen.getByText(/Close this window, and open the room’s screen again/),
  ).toBeVisible();
  await expect(slide(screen)).toHaveText('Changing the odds');
});

test('the hall’s colours chosen in another tab reach the open screen at once, which has no picker of its own', async ({
  open,
  page,
  context,
}) => {
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  await page.getByRole('button', { name: 'Bright room' }).click();
  await expect(screen.locator('html')).toHaveAttribute('data-theme', 'bright');
  const check = await context.newPage();
  await open('/check/', check);
  await check.getByRole('button', { name: 'Dark room' }).click();
  await expect(screen.locator('html')).toHaveAttribute('data-theme', 'room');
  await screen.bringToFront();
  const reached: string[] = [];
  for (let press = 0; press < 4; press += 1) {
    await screen.keyboard.press('Tab');
    reached.push(await screen.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  expect(
    reached.filter((words) => words && words !== 'Fill the screen' && words.length < 40),
  ).toEqual([]);
});

test('a clicker in the room’s own window moves the slides', async ({ open, page }) => {
  await open('/stage/');
  await begin(page);
  const screen = await openScreen(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await screen.getByRole('button', { name: 'Fill the screen' }).focus();
  await screen.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Four promises');
  await screen.keyboard.press('PageUp');
  await expect(slide(screen)).toHaveText('Changing the odds');
  await screen.keyboard.press('.');
  await expect(screen.locator('.slide--black')).toBeVisible();
});
