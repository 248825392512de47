/** Paper fits its sheet, prints without backgrounds, and hall text can be read from the back row. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/edition.ts';

for (const sheet of ['cards-a6', 'cards-a5', 'plain-a5'])
  test(`${sheet}: every card fits its piece of paper`, async ({ open, page }) => {
    await open(`/print/${sheet}/`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready);
    const spilt = await page.locator('.paper-card').evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1).map((card) => card.querySelector('h2')?.textContent));
    expect(spilt).toEqual([]);
  });

for (const [sheet, per] of [['cards-a6', 4], ['cards-a5', 2], ['plain-a5', 2], ['reveals', 1]] as const)
  test(`${sheet}: one side of A4 for each sheet, with background printing off`, async ({ open, page }) => {
    await open(`/print/${sheet}/`);
    const cards = await page.locator('.paper-card, .paper-reveal').count();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: false })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(Math.ceil(cards / per));
    expect(pdf.match(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/)?.slice(1)).toEqual(['594', '841']);
  });

test('nothing on the front of a paper card gives a level away', async ({ open, page }) => {
  await open('/print/cards-a6/');
  await expect(page.locator('.sheets')).not.toContainText(/closest fit|supercharged|on the line|beating the odds/i);
});

for (const [width, height] of [[1024, 768], [1366, 768], [1920, 1080]] as const)
  test(`hall text is at least one twenty-fifth of a ${width} by ${height} screen, clear of the lowest tenth`, async ({ open, page }) => {
    await open('/patterns/');
    await page.setViewportSize({ width, height });
    const sizes = await page.locator('.hall').first().evaluate((hall, [wide, high]) => {
      const screen = hall as HTMLElement;
      const stage = document.createElement('div');
      stage.className = 'hall';
      stage.append(...[...screen.children].map((child) => child.cloneNode(true)));
      document.body.append(stage);
      stage.setAttribute('data-measured', '');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`[data-measured]{--unit:${high / 100}px;position:fixed;inset:0;width:${wide}px;height:${high}px;z-index:99}`);
      document.adoptedStyleSheets = [sheet];
      const texts = [...stage.querySelectorAll('p, strong, span')].filter((one) => one.textContent?.trim());
      return { least: Math.min(...texts.map((one) => parseFloat(getComputedStyle(one).fontSize))), lowest: Math.max(...texts.map((one) => one.getBoundingClientRect().bottom)), widest: Math.max(...texts.map((one) => one.getBoundingClientRect().right)) };
    }, [width, height] as const);
    expect(sizes.least).toBeGreaterThanOrEqual(height / 25);
    expect(sizes.lowest).toBeLessThanOrEqual(height * 0.9);
    expect(sizes.widest).toBeLessThanOrEqual(width);
  });

for (const theme of ['bright', 'room'] as const)
  test(`the ${theme} theme has no accessibility fault on the pages that a hall sees`, async ({ open, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const route of ['/', '/cards/the-bus-fare/', '/plan/', '/pairs/']) {
      await open(route);
      await page.locator(`[data-theme-choice="${theme}"]`).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), route).toEqual([]);
    }
  });

test('forced colours and greyscale lose nothing: every mark has a shape of its own, and a word beside it', async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('/');
  const shapes = await page.locator('.three dt .mark').evaluateAll((marks) => marks.map((mark) => mark.innerHTML));
  expect(new Set(shapes).size).toBe(3);
  for (const name of ['Beating the odds', 'Changing the odds', 'Supercharged changing the odds']) await expect(page.locator('.three dt').filter({ hasText: name }).first()).toBeVisible();
});
