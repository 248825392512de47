/** Every slide of the longest session and of the presentation: nothing spills, nothing is too small for the back row, nothing important in the lowest tenth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginAtTheDesk, openScreen, startTheClock } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';
import { DIST } from '../support/places.ts';

const LONGEST = 'four';
interface BuiltStep {
  minutes: Record<string, number>;
  slides: unknown[];
}
/** What a version is made of, read from the data that the build wrote. */
const stepsOf = (version: string): BuiltStep[] => {
  const { steps } = JSON.parse(readFileSync(join(DIST, 'data/steps.json'), 'utf8')) as {
    steps: BuiltStep[];
  };
  return steps.filter(({ minutes }) => minutes[version]);
};

const ROOMS = [
  ...[
    [1024, 768],
    [1366, 768],
    [1920, 1080],
  ].map(([width = 0, height = 0]) => ({ version: LONGEST, width, height, text: 'as drawn' })),
  { version: LONGEST, width: 1366, height: 768, text: 'larger' },
  { version: LONGEST, width: 1366, height: 768, text: 'largest that fits' },
  { version: LONGEST, width: 1024, height: 768, text: 'largest that fits' },
  { version: 'presentation', width: 1024, height: 768, text: 'as drawn' },
  { version: 'presentation', width: 1366, height: 768, text: 'largest that fits' },
];

for (const { version, width, height, text } of ROOMS)
  test(`every slide of “${version}” fits a room’s screen of ${width} by ${height} with words ${text}, and can be read from the back row${text === 'as drawn' && width === 1024 ? '' : ' @long'}`, async ({
    open,
    page,
  }) => {
    await open('/stage/');
    await page.getByLabel('How long have you got?').selectOption(version);
    await beginAtTheDesk(page);
    const screen = await openScreen(page);
    await screen.setViewportSize({ width, height });
    await page.getByLabel('The room’s words').selectOption({ label: text });
    await startTheClock(page);
    let slides = 0;
    const faults: string[] = [];
    const place = page.locator('.desk__side .eyebrow');
    let now = '';
    while (!/Step (\d+) of \1, slide (\d+) of \2$/.test(now)) {
      if (now) {
        await page.keyboard.press('PageDown');
        await expect(place).not.toHaveText(now);
      }
      now = (await place.textContent()) ?? '';
      slides += 1;
      const title =
        (await page.locator('.desk__preview .slide__title').first().textContent()) ?? '';
      await expect(screen.locator('.slide__title').first()).toHaveText(title);
      faults.push(
        ...(await screen.locator('.slide').evaluate(
          async (box, [name, tall]) => {
            await Promise.all(
              [...box.querySelectorAll('img')].map((image) =>
                image.decode().catch(() => undefined),
              ),
            );
            const words = [...box.querySelectorAll('h2, p, li, span, strong')].filter((one) =>
              one.textContent?.trim(),
            );
            const least = Math.min(
              ...words.map((one) => parseFloat(getComputedStyle(one).fontSize)),
            );
            const lowest = Math.max(...words.map((one) => one.getBoundingClientRect().bottom));
            return [
              ...(box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
                ? [`${name}: spills by ${box.scrollHeight - box.clientHeight}`]
                : []),
              ...(least < tall / 25 - 0.1 ? [`${name}: text of ${least} px`] : []),
              ...(lowest > tall * 0.905 ? [`${name}: words down to ${Math.round(lowest)} px`] : []),
            ];
          },
          [`${now} ${title}`, height] as const,
        )),
      );
    }
    expect(faults).toEqual([]);
    expect(slides).toBe(stepsOf(version).flatMap((step) => step.slides).length);
  });

test('on a phone held upright no slide is wider than the phone', async ({ open, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/stage/');
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  const wide: string[] = [];
  const slide = page.locator('.slide');
  let before = '';
  while (!before.includes('Thank you')) {
    if (before) {
      await page.keyboard.press('PageDown');
      await expect(slide).not.toHaveText(before);
    }
    before = (await slide.textContent()) ?? '';
    const right = await slide.evaluate((box) =>
      Math.max(...[...box.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right)),
    );
    if (right > 360) wide.push(`${before.slice(0, 40)}: ${Math.round(right)} px`);
  }
  expect(wide).toEqual([]);
});
