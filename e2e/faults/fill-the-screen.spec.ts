/** The one button of the room’s window: before the window fills the screen, it never lies over what the room reads. */
import { beginAtTheDesk, jumpTo, openScreen, startTheClock } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';
import { linesIn } from '../support/lines.ts';

const WINDOWS = [
  ['as it opens', 1280, 720],
  ['square', 760, 740],
  ['four by three @long', 800, 600],
  ['wide and low @long', 1400, 480],
  ['small @long', 480, 360],
  ['on a phone held upright', 360, 740],
] as const;

for (const [name, width, height] of WINDOWS)
  test(`“Fill the screen” lies over no words of any kind of slide in a window ${name}`, async ({
    open,
    page,
  }) => {
    await open('/stage/');
    await beginAtTheDesk(page);
    await startTheClock(page);
    const screen = await openScreen(page);
    await screen.setViewportSize({ width, height });
    const button = screen.getByRole('button', { name: 'Fill the screen' });
    const covered: string[] = [];
    for (const step of [/Welcome/, /Three kinds/, /One example/, /Round one/, /Take it wider/]) {
      await jumpTo(page, step);
      for (let slide = 0; slide < 3; slide += 1) {
        const title =
          (await page.locator('.desk__preview .slide__title').first().textContent()) ?? '';
        await expect(screen.locator('.slide__title').first()).toHaveText(title);
        await button.scrollIntoViewIfNeeded();
        const place = await button.boundingBox();
        if (!place) throw new Error('There is no such button.');
        const lines = await linesIn(screen, '.slide');
        expect(lines.length).toBeGreaterThan(0);
        covered.push(
          ...lines
            .filter(
              ({ left, top, right, bottom }) =>
                right > place.x + 1 &&
                left < place.x + place.width - 1 &&
                bottom > place.y + 1 &&
                top < place.y + place.height - 1,
            )
            .map(({ words }) => `${title}: ${words}`),
        );
        await page.keyboard.press('PageDown');
      }
    }
    expect(covered).toEqual([]);
  });
