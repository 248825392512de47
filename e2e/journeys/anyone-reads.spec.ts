import { expect, test } from '../support/edition.ts';

test.use({ keepsFocus: true });

test.describe('anyone reads and finds their way', { tag: '@everywhere' }, () => {
  test('goes from home to a card and back, and every link of the menu leads somewhere', async ({
    page,
    open,
  }) => {
    await open('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'A pupil is hungry. What do we change?',
    );
    for (const door of ['Run a session', 'Sort cards in pairs', 'Take it offline'])
      await expect(page.getByRole('link', { name: new RegExp(`^${door}`) })).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Cards' })
      .click();
    await page.getByRole('link', { name: /The bus fare/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The bus fare' })).toBeVisible();
    await expect(page.getByText('First, always:')).toBeVisible();
    await page.getByText('Where it fits, and why').first().click();
    await expect(page.getByText('On the line').first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'The cards' })).toBeVisible();
    for (const [name, title] of [
      ['Session', 'Two hours'],
      ['Guides', 'Guides'],
      ['Pairs', 'Sort cards in pairs'],
      ['Offline', 'Take it offline'],
      ['Search', 'Search'],
    ] as const) {
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name, exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    }
    await page.getByRole('link', { name: 'CC BY 4.0' }).click();
    await expect(page.getByRole('heading', { name: 'Licence' })).toBeInViewport();
  });

  test('tries the live card on the home page', async ({ page, open }) => {
    await open('/');
    await page.getByRole('button', { name: /^Beating the odds/ }).click();
    await expect(page.locator('try-card').getByRole('status')).toHaveText(
      'You say: Beating the odds. Closest fit: Changing the odds.',
    );
    await page.getByRole('button', { name: 'Another response' }).click();
    await expect(page.getByRole('heading', { name: /^A free box of cereal each/ })).toBeFocused();
  });

  test('searches by keyboard and opens a result', async ({ page, open }) => {
    await open('/about/');
    await expect(page.getByRole('group', { name: 'Colours' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await expect(page.getByLabel('Find a card, a page or a word')).toBeFocused();
    await page.keyboard.type('bus fare late mark');
    await expect(page.getByRole('heading', { level: 2, name: 'Cards' })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(/pages? found for “bus fare late mark”/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: 'The bus fare' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'The bus fare' })).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel('Find a card, a page or a word')).toHaveValue(
      'bus fare late mark',
    );
  });

  test('is told kindly when nothing is found', async ({ page, open }) => {
    await open('/search/?q=zzzz');
    await expect(page.getByRole('status')).toHaveText(/Nothing found for “zzzz”\. Try/);
  });

  test('asks again by address, with odd characters, while the search is on the page', async ({
    page,
    open,
  }) => {
    await open('/search/?q=100%');
    await expect(page.getByRole('status')).toHaveText(/“100%”/);
    await open('/search/?q=gym');
    await expect(page.getByLabel('Find a card, a page or a word')).toHaveValue('gym');
    await expect(page.getByRole('link', { name: 'The gym' })).toBeVisible();
  });

  test('chooses dark, and it stays on the next page', async ({ page, open }) => {
    await open('/');
    await page.getByRole('button', { name: 'Dark', exact: true }).click();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Cards' })
      .click();
    await expect(page.getByRole('button', { name: 'Dark', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a card reads well, and each reason is behind its own fold', async ({ page, host }) => {
    await page.goto(`${host.address}cards/the-gym/`);
    await expect(page.getByText('First, always:')).toBeVisible();
    await expect(page.getByText(/at six pounds a visit/)).toBeVisible();
    await expect(page.getByText('Closest fit').first()).toBeHidden();
    await page.getByText('Where it fits, and why').nth(1).click();
    await expect(page.getByText('goes after the cause, with others').first()).toBeVisible();
  });

  test('pairs says what to do instead', async ({ page, host }) => {
    await page.goto(`${host.address}pairs/`);
    // Locators do not look inside <noscript>.
    expect(await page.content()).toContain('<strong>Sorting on screen needs JavaScript.</strong>');
    await expect(page.getByRole('button', { name: /^Start with/ })).toHaveCount(0);
  });
});

test('a missing page helps people back, from any depth', async ({ page, host, allowed }) => {
  // The missing page, and the looking upwards for the root, are answered 404.
  allowed.push(/404/);
  await page.goto(`${host.address}cards/nowhere/at/all/`);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  // Its way home is known once the root has been found.
  const home = page.getByRole('link', { name: 'Go to the start' });
  await expect(home).toHaveJSProperty('href', host.address);
  await home.click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'A pupil is hungry. What do we change?' }),
  ).toBeVisible();
});

test('the data of the cards follows its schema in number, shape and source', async ({
  request,
  host,
}) => {
  const fetched = async <Shape>(path: string) =>
    (await (await request.get(host.address + path)).json()) as Shape;
  const { format, cards } = await fetched<{ format: string; cards: object[] }>('data/cards.json');
  const schema = await fetched<{ properties: { cards: { items: { required: string[] } } } }>(
    'data/cards.schema.json',
  );
  expect(format).toBe('changing-the-odds/cards');
  expect(cards.length).toBeGreaterThanOrEqual(36);
  expect(Object.keys(cards[0] ?? {})).toEqual(
    expect.arrayContaining(schema.properties.cards.items.required),
  );
});
