/**
 * From a key press on the desk to painted, on the desk and in the room's window: median and 95th percentile over 200 steps,
 * at full speed and slowed four times, from the site and from the one file. Milliseconds.
 * "Painted" is the frame after the one in which the words changed. Both windows share one clock: timeOrigin + now().
 */
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from '../e2e/support/browsers.ts';
import { startServer } from '../scripts/serve.ts';

const STEPS = 200;
const dist = process.env.DIST ?? 'dist';
const { server } = await startServer({ dir: dist, base: '/', port: 0 });
const EDITIONS = {
  site: `http://localhost:${(server.address() as AddressInfo).port}/stage/`,
  'one file': `${pathToFileURL(`${dist}/changing-the-odds.html`).href}#/stage/`,
};

/** Writes down when each change of the slide was painted. */
const watchSlides = (page: Page, box: string) =>
  page.evaluate((selector) => {
    const seen: { slide: string; at: number }[] = [];
    Object.assign(globalThis, { seen });
    const target = document.querySelector(selector);
    if (!target) throw new Error(`There is no ${selector} here.`);
    let before = target.innerHTML;
    new MutationObserver(() => {
      const now = target.innerHTML;
      if (now === before) return;
      before = now;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          seen.push({ slide: now, at: performance.timeOrigin + performance.now() });
        port2.postMessage(0);
      });
    }).observe(target, { subtree: true, childList: true, characterData: true, attributes: true });
  }, box);

const figures = (all: number[]) => {
  const sorted = all.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${at(0.5).padStart(6)} / ${at(0.95).padStart(6)} ms (longest ${at(1)}, ${sorted.length} steps)`;
};

for (const [edition, address] of Object.entries(EDITIONS))
  for (const slower of [1, 4]) {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      serviceWorkers: 'block',
    });
    const desk = await context.newPage();
    await desk.goto(address);
    await desk.getByLabel('How long have you got?').selectOption('four');
    await desk.getByRole('button', { name: 'Begin the session' }).click();
    await desk.getByRole('button', { name: 'To the desk' }).click();
    const [screen] = await Promise.all([
      context.waitForEvent('page'),
      desk.getByRole('button', { name: 'Open the room’s screen' }).click(),
    ]);
    await screen.locator('.slide__title').first().waitFor();
    await desk.getByRole('button', { name: 'Start the clock' }).click();
    for (const page of [desk, screen])
      await (
        await context.newCDPSession(page)
      ).send('Emulation.setCPUThrottlingRate', { rate: slower });
    await watchSlides(desk, '.desk__preview');
    await watchSlides(screen, '.room-screen');
    await desk.evaluate(() => {
      const pressed: number[] = [];
      Object.assign(globalThis, { pressed });
      addEventListener('keydown', () => pressed.push(performance.timeOrigin + performance.now()), {
        capture: true,
      });
    });
    const onDesk: number[] = [];
    const onScreen: number[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const counts = await Promise.all(
        [desk, screen].map((page) =>
          page.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen.length),
        ),
      );
      // There and back through the longest session: its end turns the way round.
      await desk.keyboard.press(Math.floor(step / 40) % 2 === 0 ? 'PageDown' : 'PageUp');
      const firstAfter = (page: Page, count: number | undefined) =>
        page
          .waitForFunction(
            (from) => (globalThis as unknown as { seen: { at: number }[] }).seen[from]?.at,
            count ?? 0,
            { polling: 8, timeout: 5000 },
          )
          .then(
            (handle) => handle.jsonValue(),
            () => undefined,
          );
      const [deskAt, screenAt] = await Promise.all([
        firstAfter(desk, counts[0]),
        firstAfter(screen, counts[1]),
      ]);
      const pressed = await desk.evaluate(
        () => (globalThis as unknown as { pressed: number[] }).pressed.at(-1) ?? 0,
      );
      if (deskAt) onDesk.push(deskAt - pressed);
      if (screenAt) onScreen.push(screenAt - pressed);
    }
    console.log(`${edition.padEnd(9)} slowed ${slower} times, key to desk:   ${figures(onDesk)}`);
    console.log(`${edition.padEnd(9)} slowed ${slower} times, key to screen: ${figures(onScreen)}`);
    await browser.close();
  }
server.close();
