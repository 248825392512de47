/** The room's window, when a laptop does what laptops do: popup blocked, opened late, twice, closed; desk gone; strangers talking. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';

const slide = (page: Page) => page.locator('.slide__title').first();
const atDesk = async (page: Page) => {
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
};
const openScreen = async (page: Page) =>
  (
    await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: /Open the room’s screen/ }).click(),
    ])
  )[0];

test('a blocked window is said in one sentence, and opens once it is allowed', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    const really = window.open.bind(window);
    window.open = (...asked: Parameters<typeof window.open>) =>
      document.documentElement.dataset.popups === 'allowed' ? really(...asked) : null;
  });
  await open('/stage/');
  await atDesk(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByRole('button', { name: 'Open the room’s screen' }).click();
  await expect(
    page.getByText(
      'The browser would not open a window. Allow pop-ups for this page and press again, or show it in this window.',
    ),
  ).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.popups = 'allowed';
  });
  await page.keyboard.press('PageDown');
  const screen = await openScreen(page);
  await expect(slide(screen)).toHaveText('Four promises', { timeout: 2000 });
  await expect(page.getByText('The room sees “Four promises”.')).toBeVisible();
});

test('two windows of the room show the same; closed and opened late it shows where the room is', async ({
  open,
  page,
  context,
}) => {
  await open('/stage/');
  await atDesk(page);
  const screen = await openScreen(page);
  const second = await context.newPage();
  await second.goto(screen.url());
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.keyboard.press('PageDown');
  for (const room of [screen, second])
    await expect(slide(room)).toHaveText('Four promises', { timeout: 2000 });
  await screen.close();
  await second.close();
  await page.keyboard.press('PageDown');
  const late = await openScreen(page);
  await expect(slide(late)).toHaveText('Why here?', { timeout: 2000 });
});

test('a screen that is closed is opened again by the first press, however soon, also when it had been loaded anew', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await atDesk(page);
  for (const anew of [false, true]) {
    const screen = await openScreen(page);
    await expect(page.getByText('The room sees “Changing the odds”.')).toBeVisible();
    if (anew) {
      await screen.reload();
      await expect(slide(screen)).toHaveText('Changing the odds');
    }
    // As a person closes it: the page says goodbye, and still ticks on its way out.
    const closed = screen.waitForEvent('close');
    await screen.close({ runBeforeUnload: true });
    await closed;
    const [next] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('.desk__screens .button--quiet').click(),
    ]);
    await expect(slide(next)).toHaveText('Changing the odds');
    await next.close();
    await expect(page.getByText(/^The room’s screen was closed/)).toBeVisible();
  }
});

test('the desk is gone, the room keeps its picture; a new desk takes the same window over', async ({
  open,
  page,
  context,
}) => {
  await open('/stage/');
  await atDesk(page);
  const screen = await openScreen(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Four promises');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.close();
  await expect(slide(screen)).toHaveText('Four promises');
  const desk = await context.newPage();
  await open('/stage/', desk);
  await desk.getByRole('button', { name: 'Go on where it stopped' }).click();
  // The secret went with the window that was closed: the screen shows four signs instead.
  const signs = (await screen.locator('.room-screen__signs').textContent()) ?? '';
  await expect(slide(screen)).toHaveText('Four promises');
  const join = desk.getByRole('form', { name: 'A screen without a desk' });
  await join.getByLabel('Type the four signs that it shows').fill('AAA');
  await join.getByRole('button', { name: 'Go on with that screen' }).click();
  await expect(join.getByRole('alert')).toContainText('No screen shows these signs.');
  await join.getByLabel('Type the four signs that it shows').fill(signs.toLowerCase());
  await join.getByRole('button', { name: 'Go on with that screen' }).click();
  await expect(desk.getByText('The room sees “Four promises”.')).toBeVisible();
  await expect(screen.locator('.room-screen__signs')).toBeHidden();
  await desk.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Why here?', { timeout: 2000 });
  // It is there already, in a window that this desk cannot bring to the front: it does not get a twin.
  await desk.getByRole('button', { name: 'Bring the screen to the front' }).click();
  await expect(desk.getByText(/look for it on the projector/)).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  // Found again after it is loaded anew.
  await screen.reload();
  await expect(slide(screen)).toHaveText('Why here?');
});

test('messages from strangers, and broken ones, change nothing in the room', async ({
  open,
  page,
  context,
}) => {
  await open('/stage/');
  await atDesk(page);
  const screen = await openScreen(page);
  await expect(slide(screen)).toHaveText('Changing the odds');
  const secret = new URL(screen.url()).searchParams.get('k') ?? '';
  expect(secret).toMatch(/^[0-9a-f]{24}$/);
  const state = { title: 'A stranger', layout: 'title', points: [], blank: 'none' };
  const desk = { live: 2, id: 'a-stranger', count: 1, from: 'desk', kind: 'state', seq: 1, state };
  await screen.evaluate(
    ([known, message]) => {
      for (const strange of [
        null,
        7,
        'hello',
        {},
        { live: 2 },
        { ...message, secret: 'guess', epoch: 9e15 },
        { ...message, live: 1, secret: known, epoch: 9e15 },
        { ...message, secret: known, from: 'screen', epoch: 9e15 },
        { ...message, secret: known, epoch: 'x', seq: {} },
        { ...message, secret: known, epoch: 9e15 },
      ])
        window.postMessage(strange, '*');
    },
    [secret, desk] as const,
  );
  const stranger = await context.newPage();
  await open('/about/', stranger);
  await stranger.evaluate(
    ([known, message]) => {
      const channel = new BroadcastChannel(`changing-the-odds:windows:${known}`);
      channel.postMessage({ ...message, secret: 'another guess', epoch: 9e15 });
      // Nothing that every page can read says the secret.
      if (
        Object.values({ ...localStorage })
          .join()
          .includes(known)
      )
        throw new Error('It is known.');
    },
    [secret, desk] as const,
  );
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.keyboard.press('PageDown');
  await expect(slide(screen)).toHaveText('Four promises');
  await expect(screen.getByText('A stranger')).toHaveCount(0);
});

test('a finger moves the slides on a tablet that is mirrored', async ({ open, browser, host }) => {
  void open;
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 1024, height: 768 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(`${host.address}stage/`);
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  const swipe = (from: number, to: number) =>
    page.locator('.one-screen__room').evaluate(
      (room, [x1, x2]) => {
        const touch = (x: number) =>
          new Touch({ identifier: 1, target: room, clientX: x, clientY: 300 });
        room.dispatchEvent(
          new TouchEvent('touchstart', { bubbles: true, changedTouches: [touch(x1)] }),
        );
        room.dispatchEvent(
          new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(x2)] }),
        );
      },
      [from, to] as const,
    );
  await swipe(800, 300);
  await expect(slide(page)).toHaveText('Four promises');
  await swipe(400, 380);
  await expect(slide(page)).toHaveText('Four promises');
  await swipe(300, 800);
  await expect(slide(page)).toHaveText('Changing the odds');
  await context.close();
});
