/** The room’s screen and the desk on paper, whichever sheet the printer holds: for the wall, and for a desk that must do without its laptop. */
import type { Page } from '@playwright/test';
import { beginAtTheDesk, jumpTo, openScreen, startTheClock } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';
import { linesIn, linesOver } from '../support/lines.ts';

/** What is left of a sheet inside margins of one centimetre, in pixels of a style sheet. */
const SHEETS = [
  ['Letter upright', 741, 981],
  ['Letter on its side', 981, 741],
  ['A4 upright', 718, 1047],
  ['A4 on its side', 1047, 718],
] as const;
/** A slide of words and a picture, the three kinds, a card, a vote, ideas. */
const STEPS = [/Welcome/, /Three kinds/, /One example/, /Round one/, /Take it wider/];

async function onEachSheet(page: Page, look: (sheet: string, wide: number) => Promise<void>) {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.emulateMedia({ media: 'print' });
  for (const [sheet, width, height] of SHEETS) {
    await page.setViewportSize({ width, height });
    await look(sheet, width);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
}

test('the projector’s window prints on one sheet of any kind, and nothing of it is cut off', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  const screen = await openScreen(page);
  for (const step of STEPS) {
    await page.bringToFront();
    await jumpTo(page, step);
    const title = (await page.locator('.desk__preview .slide__title').first().textContent()) ?? '';
    await expect(screen.locator('.slide__title').first()).toHaveText(title);
    await onEachSheet(screen, async (sheet, wide) => {
      const right = await screen
        .locator('.slide')
        .evaluate((slide) =>
          Math.max(
            ...[slide, ...slide.querySelectorAll('*')].map((part) =>
              Math.ceil(part.getBoundingClientRect().right),
            ),
          ),
        );
      expect(right, `${title} on ${sheet}`).toBeLessThanOrEqual(wide);
      expect(linesOver(await linesIn(screen, '.slide')), `${title} on ${sheet}`).toEqual([]);
    });
  }
  for (const format of ['Letter', 'A4'])
    for (const landscape of [true, false]) {
      const pdf = (await screen.pdf({ format, landscape })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), `${format} ${landscape}`).toHaveLength(1);
    }
});

test('a printed desk has no line over another, and nothing of it is cut off @long', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  await startTheClock(page);
  for (const step of STEPS) {
    await jumpTo(page, step);
    await onEachSheet(page, async (sheet, wide) => {
      const lines = await linesIn(page, '.desk');
      expect(lines.length).toBeGreaterThan(10);
      expect(linesOver(lines), `${step} on ${sheet}`).toEqual([]);
      expect(
        lines.filter(({ right }) => right > wide + 1).map(({ words }) => words),
        `${step} on ${sheet}`,
      ).toEqual([]);
    });
  }
});
