/** A browser that is killed loses nothing of what it had called kept: at the pair's table and at the desk. Seeded, so that a failure can be run again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beginAtTheDesk, startTheClock } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';
import { openProfile } from '../support/profile.ts';
import { seeded } from '../support/seeded.ts';

/** A place where people work, as this test needs to know it. */
interface Work {
  route: string;
  /** From the first opening to where the work is done. */
  begin: (page: Page) => Promise<void>;
  /** Back to where it was done, after a kill. */
  comeBack: (page: Page) => Promise<void>;
  /** What is there now. */
  state: (page: Page) => Promise<string>;
  /** One act by chance; gives the state that the page called kept. */
  act: (page: Page, chance: () => number) => Promise<string>;
}

const ANSWERS = [
  /^Beating the odds/,
  /^Changing the odds/,
  /^Supercharged/,
  /^None of these, or it depends/,
];
const atTheTable: Work = {
  route: 'pairs/',
  begin: async (page) => {
    await page.getByRole('button', { name: /^Start with/ }).click();
    await page.getByRole('button', { name: 'Start sorting' }).click();
  },
  comeBack: async (page) => expect(page.locator('.answer')).toHaveCount(4),
  state: (page) =>
    page
      .locator('.answer')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-pressed')).join()),
  act: async (page, chance) => {
    const chosen = Math.floor(chance() * 4);
    const before = (await atTheTable.state(page)).split(',');
    const after = before.map((was, answer) => String(answer === chosen && was === 'false')).join();
    await page.getByRole('button', { name: ANSWERS[chosen] as RegExp }).click();
    // Answer and word are read in one look: the word of the press before does not count for this one.
    await page.waitForFunction(
      (expected) =>
        document.querySelector('[data-keeping="kept"]') &&
        expected ===
          [...document.querySelectorAll('.answer')]
            .map((one) => one.getAttribute('aria-pressed'))
            .join(),
      after,
    );
    return after;
  },
};

const place = (page: Page) => page.locator('.desk__side .eyebrow');
const atTheDesk: Work = {
  route: 'stage/',
  begin: async (page) => {
    await beginAtTheDesk(page);
    await startTheClock(page);
  },
  comeBack: (page) => page.getByRole('button', { name: 'Go on where it stopped' }).click(),
  state: async (page) => (await place(page).textContent()) ?? '',
  act: async (page, chance) => {
    const before = await atTheDesk.state(page);
    // From the first slide there is no way back.
    const goesBack = chance() < 0.3 && !/^Step 1 of \d+, slide 1 /.test(before);
    await page.keyboard.press(goesBack ? 'PageUp' : 'PageDown');
    const kept = await page.waitForFunction((was) => {
      const now = document.querySelector('.desk__side .eyebrow')?.textContent ?? '';
      const isKept = document.querySelector('.desk')?.textContent?.includes('Kept on this device');
      return isKept && now !== was ? now : '';
    }, before);
    return kept.jsonValue();
  },
};

/** Kills at a moment of work by chance; whatever the page had called kept must be there afterwards. */
async function killAndComeBack(
  work: Work,
  kills: number,
  address: string,
  seed: number,
): Promise<{ acknowledged: number; lost: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'odds-kill-'));
  const chance = seeded(seed);
  const lost: string[] = [];
  let acknowledged = 0;
  let known: string | undefined;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const { page, kill } = await openProfile(folder, address + work.route);
      await (round === 0 ? work.begin(page) : work.comeBack(page));
      if (known !== undefined) {
        const now = await work.state(page);
        if (now !== known) lost.push(`seed ${seed}, round ${round}: had ${known}, found ${now}`);
      }
      // Several acts, each acknowledged; the kill comes straight after the last word "kept".
      const acts = round === kills ? 0 : 1 + Math.floor(chance() * 4);
      for (let act = 0; act < acts; act += 1) {
        known = await work.act(page, chance);
        acknowledged += 1;
      }
      await kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { acknowledged, lost };
}

for (const [where, work] of [
  ['the pair’s table', atTheTable],
  ['the desk', atTheDesk],
] as const) {
  test(`at ${where} nothing that was called kept is lost when the browser is killed (3 kills)`, async ({
    host,
  }) => {
    const { acknowledged, lost } = await killAndComeBack(work, 3, host.address, 20261124);
    expect(acknowledged).toBeGreaterThanOrEqual(3);
    expect(lost).toEqual([]);
  });

  test(
    `at ${where} nothing that was called kept is lost in twenty kills`,
    { tag: '@long' },
    async ({ host }) => {
      test.setTimeout(300_000);
      const { acknowledged, lost } = await killAndComeBack(work, 20, host.address, 7);
      console.log(`${where}: 20 kills, ${acknowledged} acknowledged acts, ${lost.length} lost`);
      expect(lost).toEqual([]);
    },
  );
}
