/** Paper fits its sheet, prints without backgrounds, and hall text can be read from the back row. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/edition.ts';

for (const sheet of ['cards-a6', 'cards-a5', 'plain-a5'])
  test(`${sheet}: every card fits its piece of paper`, async ({ open, page }) => {
    await open(`/print/${sheet}/`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready);
    const spilt = await page
      .locator('.paper-card')
      .evaluateAll((cards) =>
        cards
          .filter(
            (card) =>
              card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1,
          )
          .map((card) => card.querySelector('h2')?.textContent),
      );
    expect(spilt).toEqual([]);
  });

for (const [sheet, per] of [
  ['cards-a6', 4],
  ['cards-a5', 2],
  ['plain-a5', 2],
  ['reveals', 1],
] as const)
  test(`${sheet}: one side of A4 for each sheet, with background printing off`, async ({
    open,
    page,
  }) => {
    await open(`/print/${sheet}/`);
    const cards = await page.locator('.paper-card, .paper-reveal').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(Math.ceil(cards / per));
    expect(pdf.match(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/)?.slice(1)).toEqual(['594', '841']);
  });

for (const [sheet, pages] of [
  ['vote-cards-8', 9],
  ['vote-cards-8-a4', 18],
  ['vote-cards-40', 41],
  ['vote-cards-40-a4', 82],
  ['corner-signs', 4],
  ['answer-cards', 1],
] as const)
  test(`${sheet}: ${pages} pages of A4 with background printing off${pages > 40 ? ' @long' : ''}`, async ({
    open,
    page,
  }) => {
    await open(`/print/${sheet}/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString(
      'latin1',
    );
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(pages);
    expect(pdf.match(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/)?.slice(1)).toEqual(['594', '841']);
  });

for (const [sheet, side, deep] of [
  ['vote-cards-40', 105, 148.5],
  ['vote-cards-40-a4', 150, 297],
] as const)
  test(`${sheet}: the pattern is ${side} mm, in the middle of its card, and the holder’s side is turned as the paper folds`, async ({
    open,
    page,
  }) => {
    await open(`/print/${sheet}/`);
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('.vote-sheet').nth(11);
    const mm = 96 / 25.4;
    const [face, pattern] = [
      await card.locator('.vote-face').boundingBox(),
      await card.locator('.pattern').boundingBox(),
    ];
    if (!face || !pattern) throw new Error('Nothing was drawn.');
    expect(pattern.width / mm).toBeCloseTo(side, 0);
    expect(face.height / mm).toBeCloseTo(deep, 0);
    expect((pattern.x + pattern.width / 2 - face.x) / mm).toBeCloseTo(105, 0);
    expect((pattern.y + pattern.height / 2 - face.y) / mm).toBeCloseTo(deep / 2, 0);
    await expect(card.locator('.vote-back')).toHaveCSS(
      'rotate',
      sheet.endsWith('a4') ? 'none' : '180deg',
    );
    await expect(
      card.getByRole('img', { name: /^Back of card 12: top, .+; left, .+; bottom, .+; right, / }),
    ).toBeAttached();
  });

test('the words on a sign and on the back of a card stay on their paper', async ({
  open,
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const sheet of ['corner-signs', 'answer-cards']) {
    await open(`/print/${sheet}/`);
    await page.evaluate(() => document.fonts.ready);
    expect(
      await page
        .locator('.sign')
        .evaluateAll(
          (signs) =>
            signs.filter(
              (sign) =>
                sign.scrollHeight > sign.clientHeight + 1 ||
                sign.scrollWidth > sign.clientWidth + 1,
            ).length,
        ),
      sheet,
    ).toBe(0);
  }
  for (const sheet of ['vote-cards-8', 'vote-cards-8-a4']) {
    await open(`/print/${sheet}/`);
    await page.evaluate(() => document.fonts.ready);
    const start = page.locator('.vote-start').first();
    expect(
      await start.evaluate((one) => one.scrollHeight - one.clientHeight),
      `${sheet}: the start sheet`,
    ).toBeLessThanOrEqual(1);
  }
});

test('nothing on the front of a paper card gives a level away', async ({ open, page }) => {
  await open('/print/cards-a6/');
  await expect(page.locator('.sheets')).not.toContainText(
    /closest fit|supercharged|on the line|beating the odds/i,
  );
});

for (const [width, height] of [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
] as const)
  test(`hall text is at least one twenty-fifth of a ${width} by ${height} screen, clear of the lowest tenth`, async ({
    open,
    page,
  }) => {
    await open('/patterns/');
    await page.setViewportSize({ width, height });
    const sizes = await page
      .locator('.hall')
      .first()
      .evaluate(
        (hall, [wide, high]) => {
          const screen = hall as HTMLElement;
          const stage = document.createElement('div');
          stage.className = 'hall';
          stage.append(...[...screen.children].map((child) => child.cloneNode(true)));
          document.body.append(stage);
          stage.setAttribute('data-measured', '');
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            `[data-measured]{--unit:${high / 100}px;position:fixed;inset:0;width:${wide}px;height:${high}px;z-index:99}`,
          );
          document.adoptedStyleSheets = [sheet];
          const texts = [...stage.querySelectorAll('p, strong, span')].filter((one) =>
            one.textContent?.trim(),
          );
          return {
            least: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize))),
            lowest: Math.max(...texts.map((one) => one.getBoundingClientRect().bottom)),
            widest: Math.max(...texts.map((one) => one.getBoundingClientRect().right)),
          };
        },
        [width, height] as const,
      );
    expect(sizes.least).toBeGreaterThanOrEqual(height / 25);
    expect(sizes.lowest).toBeLessThanOrEqual(height * 0.9);
    expect(sizes.widest).toBeLessThanOrEqual(width);
  });

for (const theme of ['bright', 'room'] as const)
  test(`the ${theme} theme has no accessibility fault on the pages that a hall sees`, async ({
    open,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const route of ['/', '/cards/the-bus-fare/', '/plan/', '/pairs/']) {
      await open(route);
      await page.locator(`[data-theme-choice="${theme}"]`).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        route,
      ).toEqual([]);
    }
  });

test('forced colours and greyscale lose nothing: every mark has a shape of its own, and a word beside it', async ({
  open,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('/');
  const shapes = await page
    .locator('.three dt .mark')
    .evaluateAll((marks) => marks.map((mark) => mark.innerHTML));
  expect(new Set(shapes).size).toBe(3);
  for (const name of ['Beating the odds', 'Changing the odds', 'Supercharged changing the odds'])
    await expect(page.locator('.three dt').filter({ hasText: name }).first()).toBeVisible();
});
