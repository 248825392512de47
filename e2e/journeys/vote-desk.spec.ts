/** The vote at the desk by eye, ear and keyboard: numbers that are drawn clear, little to hear, and a focus that never falls. */
import type { Page } from '@playwright/test';
import { encodeTable } from '../../src/model/session/table-code.ts';
import { expect, test } from '../support/edition.ts';

/** What a table made of the card of round one. */
const CODE = {
  card: 3,
  edition: 2,
  table: 3,
  id: 9,
  answers: { a: { answer: 'beating', split: false } },
} as const;

const toRoundOne = async (page: Page) => {
  await page.getByRole('button', { name: 'Begin the session' }).click();
  await page.getByRole('button', { name: 'To the desk' }).click();
  await page.getByText('The whole session').click();
  await page.getByRole('button', { name: /Round one/ }).click();
};
const toSecondVote = async (page: Page) => {
  await page.getByRole('heading', { name: 'Round one' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Second vote, after the talk' })).toBeVisible();
};
const hands = async (page: Page, typed: string) => {
  await page.getByRole('button', { name: 'Hands', exact: true }).click();
  await page.getByLabel('Or type or paste four numbers').fill(typed);
  await page.getByRole('button', { name: 'Count them' }).click();
};
/** What lies over something else in a drawing, or outside of it. */
const collisions = (page: Page) =>
  page.locator('.vote-desk .flow').evaluate((flow) => {
    const map = flow.querySelector('.flow__map')?.getBoundingClientRect();
    const parts = [...flow.querySelectorAll('.flow__count, .flow__mark, .flow__word, .flow__head')];
    const boxes = parts.map((part) => ({
      name: `${part.getAttribute('class')} ${part.textContent}`,
      box: part.getBoundingClientRect(),
    }));
    const outside = boxes.filter(
      ({ box }) => map && (box.left < map.left - 1 || box.right > map.right + 1),
    );
    const over = boxes.flatMap(({ name, box }, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (next) =>
            box.left < next.box.right - 1 &&
            next.box.left < box.right - 1 &&
            box.top < next.box.bottom - 8 &&
            next.box.top < box.bottom - 8,
        )
        .map((next) => `${name} under ${next.name}`),
    );
    return [...outside.map(({ name }) => `${name} outside`), ...over];
  });

test('a room of five to five hundred is drawn with every number clear of its mark', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await toRoundOne(page);
  const rooms = ['2 1 1 1', '16 16 16 16', '150 30 20 10', '300 100 60 40', '100 100 100 200'];
  await hands(page, rooms[0] ?? '');
  await page.getByText('The drawing, before the room sees it').click();
  for (const room of rooms) {
    await hands(page, room);
    await expect.poll(() => collisions(page), room).toEqual([]);
  }
  await page.getByLabel('How many are here?').fill('150');
  await page.getByText('Too many to count? Say about how many').click();
  const shares = page.locator('.room-entry__shares');
  await shares.getByLabel('Beating the odds').selectOption('nearly');
  await shares.getByLabel('Changing the odds').selectOption('few');
  await expect(page.locator('.flow__head')).toHaveText('About 150');
  expect(await collisions(page)).toEqual([]);
  await toSecondVote(page);
  await hands(page, '120 200 100 80');
  await page.getByText('The drawing, before the room sees it').click();
  await expect(page.locator('.vote-desk .flow__band').first()).toBeAttached();
  expect(await collisions(page)).toEqual([]);
});

test('thirty hands make few announcements, and the last has the right total', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await toRoundOne(page);
  await page.getByRole('button', { name: 'Hands', exact: true }).click();
  const heard = await page.getByRole('region', { name: 'The vote' }).evaluateHandle((vote) => {
    const words: string[] = [];
    const before = new Map<Element, string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const near = target instanceof Element ? target : target.parentElement;
        const live = near?.closest('[aria-live], [role="status"], [role="alert"]');
        if (!live || !vote.contains(live)) continue;
        const now = live.textContent ?? '';
        // The same words written again are not heard.
        if (now !== (before.get(live) ?? '')) words.push(now);
        before.set(live, now);
      }
    }).observe(vote, { childList: true, characterData: true, subtree: true });
    return words;
  });
  const more = page.getByRole('button', { name: 'One more: Changing the odds' });
  for (let hand = 0; hand < 30; hand += 1) await more.click();
  await expect.poll(() => heard.evaluate((words) => words.join(' '))).toContain('30.');
  const words = await heard.jsonValue();
  expect(words.length).toBeLessThanOrEqual(5);
  expect(words).toContain('Counted up to now: 30.');
  expect(words).toContain('Changing the odds: 30.');
});

test('after each act of a vote the focus is on something that has a name', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await toRoundOne(page);
  await page.getByRole('button', { name: 'Hands', exact: true }).click();
  await page.getByRole('button', { name: 'One more: Supercharged' }).click();
  await page.getByRole('button', { name: 'One fewer: Supercharged' }).click();
  await expect(page.getByRole('button', { name: 'One more: Supercharged' })).toBeFocused();
  await page.getByText('Fingers: which one split each table most?').click();
  await page.getByRole('button', { name: 'One table more for d' }).click();
  await page.getByRole('button', { name: 'One table fewer for d' }).click();
  await expect(page.getByRole('button', { name: 'One table more for d' })).toBeFocused();

  await hands(page, '5 2 1 0');
  await page.getByRole('button', { name: 'Clear this vote' }).click();
  await expect(page.getByRole('heading', { name: 'First vote, before the talk' })).toBeFocused();

  await page.getByRole('button', { name: 'Tables', exact: true }).click();
  const fewer = page.getByRole('button', { name: 'One table fewer', exact: true });
  for (let table = 8; table > 1; table -= 1) await fewer.click();
  await expect(page.getByRole('button', { name: 'One more table' })).toBeFocused();

  await page.getByRole('button', { name: 'Codes' }).click();
  const field = page.getByLabel('A table’s code');
  await field.fill(encodeTable(CODE));
  await field.press('Enter');
  await page.getByRole('button', { name: 'Remove table 3' }).click();
  await expect(field).toBeFocused();
});

test('a removed idea leaves the focus where the next one is typed', async ({ open, page }) => {
  await open('/stage/');
  await toRoundOne(page);
  await page.getByRole('button', { name: /Take it wider/ }).click();
  const idea = page.getByLabel('What would make it wider?');
  await idea.fill('toast for everyone');
  await idea.press('Enter');
  await page.getByLabel('Hands for: toast for everyone').fill('6000');
  await expect(page.getByText('A count goes up to 5,000: type a smaller number.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: toast for everyone' }).click();
  await expect(idea).toBeFocused();
});

test('a count over five thousand is refused with its own reason', async ({ open, page }) => {
  await open('/stage/');
  await toRoundOne(page);
  const refusal = page.getByText('A count goes up to 5,000: type a smaller number.');
  await page.getByLabel('Table 1, Beating the odds').fill('6000');
  await expect(refusal).toBeVisible();
  await page.getByLabel('Table 1, Beating the odds').fill('6');
  await expect(refusal).toBeHidden();
  await hands(page, '6000 1 1 1');
  await expect(refusal).toBeVisible();
  await hands(page, 'six');
  await expect(page.getByText('Type three or four whole numbers', { exact: false })).toBeVisible();
});

test('a button’s name begins with what it shows, and on a slide nothing hidden takes the focus', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await toRoundOne(page);
  await page.getByRole('button', { name: 'Hands', exact: true }).click();
  await page.getByRole('button', { name: /^\+5: Supercharged/ }).click();
  await page.getByRole('button', { name: 'Show how the room answered' }).click();
  await page.getByRole('button', { name: 'Show it in this window' }).click();
  const slide = page.locator('.one-screen__room');
  await expect(slide.locator('.flow')).toBeVisible();
  await expect(slide.locator('summary')).toHaveCount(0);
  await expect(slide.getByRole('row', { name: /^Supercharged.* 5$/ })).toBeAttached();
});

test('nobody is sent to talk and point again after the second vote, nor told what the room sees', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await toRoundOne(page);
  await page.getByLabel('Which response?').selectOption('d');
  const advice = page.locator('.vote-desk__guide');
  await hands(page, '20 20 0 0');
  await expect(advice).toContainText('Let neighbours talk, then point again.');
  await toSecondVote(page);
  await hands(page, '20 20 0 0');
  await expect(advice).toContainText('The room is still split.');
  await expect(page.getByText('Only you see this until then', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Show the closest fit' }).click();
  await expect(advice).toContainText('Hear one voice that sees it another way, then move on.');
  await expect(page.getByText('Only you see this until then', { exact: false })).toBeHidden();
});
