/** How smoothly the ten-second shot moves: frames a second, and the longest wait between two, at full speed and slowed four times. Also the weight of each picture. */
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { CHROMIUM, CHROMIUM_ARGS } from '../e2e/support/browsers.ts';
import { startServer } from '../scripts/serve.ts';
import { pictureFile } from '../src/pictures/pen.ts';
import { PICTURES } from '../src/pictures/scenes/index.ts';
import { COLOUR_FILES, writtenRoles } from '../src/styles/contrast.ts';

const roles = writtenRoles(
  COLOUR_FILES.map((file) => readFileSync(`src/styles/${file}`, 'utf8')).join(''),
);
for (const picture of PICTURES)
  console.log(
    `${picture.id.padEnd(32)} ${(brotliCompressSync(pictureFile(picture, roles)).length / 1000).toFixed(1).padStart(5)} kB brotli`,
  );

const { server } = await startServer({ dir: process.env.DIST ?? 'dist', base: '/', port: 0 });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGS });
for (const slower of [1, 4]) {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'no-preference',
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.getByRole('button', { name: 'Watch it move, 10 seconds' }).click();
  await page.getByRole('button', { name: 'Stop' }).waitFor();
  const waits = await page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const found: number[] = [];
        let before = performance.now();
        const from = before;
        const next = (now: number) => {
          found.push(now - before);
          before = now;
          if (now - from < 9000) requestAnimationFrame(next);
          else done(found.slice(1));
        };
        requestAnimationFrame(next);
      }),
  );
  const sorted = waits.toSorted((one, other) => one - other);
  console.log(
    `moving shot, processor slowed ${slower} times: ${(waits.length / 9).toFixed(0)} frames a second, 95th percentile ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(0)} ms, longest ${sorted.at(-1)?.toFixed(0)} ms`,
  );
  await page.close();
}
await browser.close();
server.close();
