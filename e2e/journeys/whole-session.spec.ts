/** Two hours from the first press to the close, by a clock of our own: late by seventeen minutes at the third step, ended on time. */
import { beginAtTheDesk, startTheClock, toTheDesk } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

test('a whole two-hour session, late by seventeen minutes at step three, ends on time', async ({
  open,
  page,
}) => {
  test.setTimeout(90_000);
  await page.clock.install({ time: new Date('2026-11-23T13:00:00') });
  await open('/stage/');
  await beginAtTheDesk(page);
  const place = page.locator('.desk__side .eyebrow');
  const stepNow = async () =>
    /Step (\d+) of (\d+)/
      .exec((await place.textContent()) ?? '')
      ?.slice(1)
      .map(Number) as [number, number];
  /** What the desk says is left of this step, in minutes. */
  const left = async () => {
    const said =
      (await page.getByRole('timer', { name: 'Time left in this step' }).textContent()) ?? '';
    const [minutes = '0', seconds = '0'] = said.trim().split(/[:\s]/);
    return Number(minutes) + Number(seconds) / 60;
  };
  await startTheClock(page);
  const seen: string[] = [];
  for (;;) {
    const [step, of] = await stepNow();
    seen.push((await page.locator('.desk__now').textContent()) ?? '');
    await page.clock.runFor(600);
    const minutes = await left();
    await page.clock.fastForward(Math.round((step === 3 ? minutes + 17 : minutes) * 60_000));
    await page.clock.runFor(600);
    if (step === 3) {
      await expect(
        page.getByText(/17 minutes behind\. Ends at 15:17, planned 15:00\./),
      ).toBeVisible();
      await page.getByRole('button', { name: 'We’re running late' }).click();
      await page.getByRole('button', { name: 'Do that' }).click();
      await page.getByRole('button', { name: 'Fine' }).click();
      await expect(page.getByText('On time. Ends at 15:00.')).toBeVisible();
    }
    if (step === of) break;
    while ((await stepNow())[0] === step) {
      const before = (await place.textContent()) ?? '';
      await page.keyboard.press('PageDown');
      await expect(place).not.toHaveText(before);
    }
  }
  expect(seen).toContain('Break');
  expect(seen).toContain('A promise from each table');
  expect(seen).toContain('What I heard');
  expect(seen).not.toContain('Round two');
  const end = await page.evaluate(() => Date.now());
  expect(Math.abs(end - new Date('2026-11-23T15:00:00').getTime())).toBeLessThan(90_000);
});

test('a rehearsal offers the times really taken, and the plan made of them can be run', async ({
  open,
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T19:00:00') });
  await open('/stage/');
  await page.getByLabel('How long have you got?').selectOption('taster');
  await page.getByRole('checkbox', { name: /A rehearsal/ }).check();
  await page.getByRole('button', { name: 'Begin a rehearsal' }).click();
  await toTheDesk(page);
  await startTheClock(page);
  await page.clock.fastForward('06:00');
  await page.keyboard.press('End');
  await page.clock.runFor(1000);
  await expect(
    page
      .getByRole('region', { name: 'The rehearsal' })
      .getByRole('row', { name: /Welcome 2 min 6 min/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Make a plan with these times' }).click();
  await expect(page.getByText('Kept as a plan: “As it really went”.')).toBeVisible();
  await open('/plan/');
  await expect(page.getByRole('button', { name: /^As it really went/ })).toBeVisible();
});

test('on every laptop the small picture of the screen stands clear of the notes', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await beginAtTheDesk(page);
  for (const width of [1000, 1024, 1200, 1280, 1366, 1440, 1920]) {
    await page.setViewportSize({ width, height: 768 });
    const [picture, notes] = [
      await page.locator('.desk__preview').boundingBox(),
      await page.locator('.desk__side').boundingBox(),
    ];
    expect((picture?.x ?? 0) + (picture?.width ?? 0), `at ${width} px`).toBeLessThanOrEqual(
      notes?.x ?? 0,
    );
  }
});
