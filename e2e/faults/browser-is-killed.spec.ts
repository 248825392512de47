import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/edition.ts';
import { openProfile } from '../support/profile.ts';

const ANSWERS = [/^Beating the odds/, /^Changing the odds/, /^Supercharged/, /^It depends/];
const pressed = (page: Page) =>
  page
    .locator('.answer')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed') === 'true'));

/** Kills at a random moment of random work; whatever the page had called saved must be there afterwards. */
async function killAndComeBack(
  kills: number,
  address: string,
): Promise<{ acknowledged: number; lost: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'odds-kill-'));
  const lost: string[] = [];
  let acknowledged = 0;
  let known: boolean[] | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const { page, kill } = await openProfile(folder, address);
      if (round === 0) {
        await page.getByRole('button', { name: /^Start with/ }).click();
        await page.getByRole('button', { name: 'Start sorting' }).click();
      }
      await expect(page.locator('.answer')).toHaveCount(4);
      if (known) {
        const now = await pressed(page);
        if (String(now) !== String(known)) lost.push(`round ${round}: had ${known}, found ${now}`);
      }
      if (round === kills) {
        await kill();
        break;
      }
      // Several answers, each acknowledged; the kill comes straight after the last word "Saved".
      for (let press = 0; press < 1 + Math.floor(Math.random() * 4); press += 1) {
        const chosen = Math.floor(Math.random() * 4);
        const before = await pressed(page);
        const after = before.map((was, answer) => answer === chosen && !was);
        await page.getByRole('button', { name: ANSWERS[chosen] as RegExp }).click();
        // Answer and word are read in one look: the word of the press before does not count for this one.
        await page.waitForFunction(
          (expected) =>
            document.querySelector('[data-keeping="kept"]') &&
            expected ===
              [...document.querySelectorAll('.answer')]
                .map((one) => one.getAttribute('aria-pressed') === 'true')
                .join(),
          after.join(),
        );
        known = after;
        acknowledged += 1;
      }
      await kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { acknowledged, lost };
}

test('nothing that was called saved is lost when the browser is killed (5 kills)', async ({
  host,
}) => {
  const { acknowledged, lost } = await killAndComeBack(5, `${host.address}pairs/`);
  expect(acknowledged).toBeGreaterThanOrEqual(5);
  expect(lost).toEqual([]);
});

test(
  'nothing that was called saved is lost in twenty kills',
  { tag: '@long' },
  async ({ host }) => {
    test.setTimeout(300_000);
    const { acknowledged, lost } = await killAndComeBack(20, `${host.address}pairs/`);
    console.log(`20 kills, ${acknowledged} acknowledged answers, ${lost.length} lost`);
    expect(lost).toEqual([]);
  },
);
