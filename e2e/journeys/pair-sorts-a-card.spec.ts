import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/edition.ts';

test.use({ keepsFocus: true });

const BREAKFAST = 'No breakfast';

test.describe('a pair sorts a card', { tag: '@everywhere' }, () => {
  test.beforeEach(async ({ open, page }) => {
    await open('/pairs/');
    for (const other of ['The bus fare', 'Worry before the tests', 'The gym'])
      await page.getByRole('checkbox', { name: new RegExp(other) }).uncheck();
    await page.getByRole('button', { name: 'Start with 1 card' }).click();
    await expect(page.getByRole('heading', { name: BREAKFAST })).toBeFocused();
    await page.getByRole('button', { name: 'Start sorting' }).click();
  });

  test('by keyboard: places, splits, undoes, sees how it fits, takes it wider, and sums up', async ({
    page,
  }) => {
    const first = page.getByRole('heading', { name: /^Start a breakfast club/ });
    await expect(first).toBeFocused();
    await expect(page.getByText('Who gets it without asking?')).toBeVisible();

    await page.keyboard.press('1');
    const beating = page.getByRole('button', { name: /^Beating the odds/ });
    await expect(beating).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('status').first()).toHaveText('Placed: Beating the odds.');
    await expect(page.getByText('Saved on this device only')).toBeVisible();

    // Changing their mind, and back again.
    await page.keyboard.press('2');
    await expect(beating).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(beating).toHaveAttribute('aria-pressed', 'true');

    await page.getByRole('button', { name: 'Next response' }).click();
    await expect(page.getByRole('heading', { name: /^A free box of cereal each/ })).toBeFocused();
    await page.getByLabel(/We two are split/).check();
    await page.getByRole('button', { name: /^Beating the odds/ }).click();
    await page.getByRole('button', { name: /^Changing the odds/ }).click();
    await expect(page.getByRole('status').first()).toHaveText(
      'You are split: Beating the odds and Changing the odds.',
    );
    await page.getByRole('button', { name: 'Next response' }).click();
    await expect(page.getByRole('heading', { name: /^Have food in your desk/ })).toBeFocused();
    await page.keyboard.press('4');
    await page.getByLabel('it turns on who pays').check();
    await page.getByRole('button', { name: 'Next response' }).click();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'See how they fit' }).click();

    await expect(
      page.getByRole('heading', { name: 'How they fit, and what you two said' }),
    ).toBeFocused();
    await expect(
      page.getByRole('img', { name: 'You two: Beating the odds. Closest fit: Changing the odds.' }),
    ).toBeVisible();
    await expect(
      page.getByRole('img', {
        name: /You two: Beating the odds and Changing the odds. Closest fit: Beating the odds./,
      }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What about tomorrow morning?' })).toBeVisible();
    await page.getByText('By the five tests').first().click();
    await expect(page.getByText('Who benefits, from now on?').first()).toBeVisible();

    await page.getByRole('button', { name: 'Take it wider' }).click();
    await page
      .getByLabel(/So that nobody here has to ask/)
      .fill('open the hall at eight with toast');
    await page.getByRole('checkbox', { name: 'We said it aloud' }).first().check();
    await page.getByRole('button', { name: 'To the summary' }).click();

    await expect(page.getByRole('heading', { name: 'What you two made of it' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Where you were split' })).toBeVisible();
    await expect(page.getByText('open the hall at eight with toast')).toBeVisible();
    await expect(page.getByText(/score|correct|wrong|mark(s|ed)\b/i)).toHaveCount(0);
  });

  test('closes the page in the middle, comes back to the same response and the same answer', async ({
    page,
    open,
    context,
  }) => {
    await page.getByRole('button', { name: /^Supercharged/ }).click();
    await page.getByRole('button', { name: 'Next response' }).click();
    await page.getByRole('button', { name: /^None of these, or it depends/ }).click();
    await expect(page.getByText('Saved on this device only')).toBeVisible();
    const again = await context.newPage();
    await page.close();
    await open('/pairs/', again);
    await expect(again.getByRole('heading', { name: /^A free box of cereal each/ })).toBeVisible();
    await expect(
      again.getByRole('button', { name: /^None of these, or it depends/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    await again.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(again.getByRole('button', { name: /^Supercharged/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('a quick hand: answer, next, answer, before anything can be looked at, land where they were meant', async ({
    page,
  }) => {
    await page.evaluate(async () => {
      for (const [words, times] of [
        [/^Beating/, 1],
        [/^Next response/, 1],
        [/^Changing/, 1],
      ] as const)
        for (let press = 0; press < times; press += 1) {
          [...document.querySelectorAll<HTMLButtonElement>('.sort button')]
            .find((one) => words.test((one.textContent ?? '').trim()))
            ?.click();
          // As soon as a second event could come: before any timer.
          await Promise.resolve();
        }
    });
    await expect(page.getByRole('heading', { name: /^A free box of cereal each/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Changing the odds/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Beating the odds/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('stops at the reveal, and the summary says that stopping is allowed', async ({ page }) => {
    for (let response = 0; response < 5; response += 1)
      await page.getByRole('button', { name: /next response|See how they fit/i }).click();
    await page.getByRole('button', { name: 'Take it wider' }).click();
    await page.getByRole('button', { name: 'We stop here' }).click();
    await expect(
      page.getByText('You two chose to stop at the reveal. That is allowed.'),
    ).toBeVisible();
  });

  test('forgets everything', async ({ page, open }) => {
    await page.getByRole('button', { name: /^Beating the odds/ }).click();
    await expect(page.getByText('Saved on this device only')).toBeVisible();
    await open('/privacy/');
    await page.getByRole('button', { name: 'Forget everything on this device' }).click();
    await page.getByRole('button', { name: 'Yes, forget everything' }).click();
    await expect(page.getByText('Everything is forgotten.')).toBeFocused();
    await open('/pairs/');
    await expect(page.getByRole('button', { name: /^Start with/ })).toBeVisible();
    await expect(page.getByText('Earlier sortings on this device')).toHaveCount(0);
    const left = await page.evaluate(async () => {
      const databases = await new Promise<number>((resolve) => {
        const opened = indexedDB.open('changing-the-odds', 1);
        opened.onsuccess = () => {
          const count = opened.result.transaction('kept').objectStore('kept').count();
          count.onsuccess = () => resolve(count.result);
        };
      });
      return databases + Object.keys(localStorage).length;
    });
    expect(left).toBe(0);
  });
});

test(
  'a file saved on one device opens on another',
  { tag: '@every-edition' },
  async ({ page, open, browser, host }) => {
    await open('/pairs/');
    for (const other of ['The bus fare', 'Worry before the tests', 'The gym'])
      await page.getByRole('checkbox', { name: new RegExp(other) }).uncheck();
    await page.getByRole('button', { name: 'Start with 1 card' }).click();
    await page.getByRole('button', { name: 'Start sorting' }).click();
    await page.getByRole('button', { name: /^Changing the odds/ }).click();
    for (const onward of [
      'Next response',
      'Leave it, next response',
      'Leave it, next response',
      'Leave it, next response',
      'See how they fit',
      'Take it wider',
      'To the summary',
    ])
      await page.getByRole('button', { name: onward }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await readFile(await (await download).path(), 'utf8');

    const other = await browser.newPage();
    await other.goto(`${host.address}pairs/`);
    await other.getByLabel('Open a saved file').setInputFiles({
      name: 'ours.json',
      mimeType: 'application/json',
      buffer: Buffer.from(saved),
    });
    await expect(other.getByRole('heading', { name: 'What you two made of it' })).toBeVisible();
    await expect(other.getByRole('img', { name: 'You two: Changing the odds.' })).toBeVisible();
    await other.close();
  },
);

test(
  'a broken file is refused in one sentence and changes nothing',
  { tag: '@every-edition' },
  async ({ page, open }) => {
    await open('/pairs/');
    await page.getByLabel('Open a saved file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"changing-the-odds/saved","version":99,"records":[]}'),
    });
    await expect(page.getByRole('alert')).toHaveText(
      'This file was saved by a newer version of the toolkit: update this copy, then open the file again.',
    );
    await page.getByLabel('Open a saved file').setInputFiles({
      name: 'y.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        '{"format":"changing-the-odds/saved","version":1,"records":[{"key":"sorting:s-1","kind":"sorting","version":1,"data":{"id":"s-1","__proto__":{"x":1}}}]}',
      ),
    });
    await expect(page.getByRole('alert')).toHaveText(/^This file is damaged/);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Start with 4 cards' })).toBeVisible();
  },
);

test('two tabs with the same deck keep both their answers', async ({ page, open, context }) => {
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await expect(page.getByText('Saved on this device only')).toBeVisible();
  const second = await context.newPage();
  await open('/pairs/', second);
  await second.getByRole('button', { name: /Leave it, next response/ }).click();
  // Nobody presses twice within one frame; a test does.
  await expect(second.getByText('response 2 of 5')).toBeVisible();
  await second.getByRole('button', { name: /^Supercharged/ }).click();
  await expect(second.getByRole('button', { name: /^Supercharged/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(second.getByText('Saved on this device only')).toBeVisible();
  await page.getByRole('button', { name: /^Beating the odds/ }).click();
  await expect(page.getByText('Saved on this device only')).toBeVisible();
  await second.reload();
  await expect(
    second.getByRole('button', { name: /^Supercharged|^Beating/ }).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Next response' }).click();
  await expect(page.getByRole('button', { name: /^Supercharged/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('when the browser refuses storage, it says so and goes on', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await page.getByRole('button', { name: /^Changing the odds/ }).click();
  await expect(page.getByText('This browser does not let us save.')).toBeVisible();
  await expect(page.getByText('Saved on this device only')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible();
});

test('a write that fails is never called saved', async ({ page, open }) => {
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await expect(page.getByText('Saved on this device only')).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await expect(page.getByText(/^NOT saved/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await page.getByRole('button', { name: /^Changing the odds/ }).click();
  await expect(page.getByText(/^NOT saved/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('"changing"');
});

test('thirty quick decisions are told in a few words, and the last is right', async ({
  open,
  page,
}) => {
  await open('/pairs/');
  await page.getByRole('button', { name: 'Start with 4 cards' }).click();
  await page.getByRole('button', { name: 'Start sorting' }).click();
  await expect(page.getByText('response 1 of 5')).toBeVisible();
  await page.evaluate(() => {
    const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
    const live = [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    for (const region of live)
      new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  for (let press = 0; press < 30; press += 1)
    await page.keyboard.press(['1', '2', '3'][press % 3] ?? '1');
  await expect(page.getByRole('status').first()).toHaveText('Placed: Supercharged.');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.length).toBeLessThanOrEqual(5);
  expect(heard.at(-1)).toBe('Placed: Supercharged.');
});
