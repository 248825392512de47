/** From a double-click on the one file to a card that can be sorted: median of seven cold starts, milliseconds. */
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from '../e2e/support/browsers.ts';

const address = pathToFileURL(`${process.env.DIST ?? 'dist'}/changing-the-odds.html`).href;
const median = (all: number[]) =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;

async function measure(slower: number): Promise<{ home: number; pairs: number }> {
  const home: number[] = [];
  const pairs: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    let from = performance.now();
    await page.goto(address);
    await page.getByRole('button', { name: /^Beating the odds/ }).waitFor();
    home.push(performance.now() - from);
    from = performance.now();
    await page.goto(`${address}#/pairs/`);
    await page.reload();
    await page.getByRole('button', { name: /^Start with/ }).waitFor();
    pairs.push(performance.now() - from);
    await browser.close();
  }
  return { home: Math.round(median(home)), pairs: Math.round(median(pairs)) };
}

for (const slower of [1, 4]) {
  const { home, pairs } = await measure(slower);
  console.log(
    `processor slowed ${slower} times: live card on home ${home} ms, deck ready on pairs ${pairs} ms`,
  );
}
