/** Vote cards through a camera: the browser takes a made film of forty cards for its camera, or has none, or is refused it. */
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { FILM_ANSWERS, makeCardFilm } from '../support/card-film.ts';
import { expect, test } from '../support/edition.ts';
import { STICK_FILE } from '../support/places.ts';
import { FAKE, showing, withCamera, YES } from '../support/with-camera.ts';

const film = makeCardFilm();
test.afterAll(() => film.tidy());

const places = {
  'the site': (host: string) => `${host}check/`,
  'the one file': () => `${pathToFileURL(STICK_FILE).href}#/check/`,
};
for (const [place, address] of Object.entries(places))
  test(`the night before, ${place} reads forty cards within three seconds and says how far this camera reaches`, async ({
    host,
  }) => {
    await withCamera(showing(film.path), address(host.address), async (page) => {
      await page.getByRole('button', { name: 'Open the camera' }).click();
      await expect(page.getByText(/^(\d+ cards? read|Hold the A5 card)/)).toBeVisible({
        timeout: 15_000,
      });
      await expect(page.getByText('40 cards read.')).toBeVisible({ timeout: 3_000 });
      await expect(
        page.getByText(/^Our estimate: this camera reads an A5 card up to [34](\.5)? metres away/),
      ).toBeVisible();
      await page.getByLabel('From the camera to the card, in metres').fill('4');
      await expect(page.getByText(/an A5 card up to [78](\.5)? metres away/)).toBeVisible();
      await page.getByRole('button', { name: 'Close the camera' }).click();
      await expect(page.locator('video')).toHaveCount(0);
    });
  });

test('forty cards are counted within three seconds, hidden until asked for, held still, put right by hand, and handed over', async ({
  host,
}) => {
  await withCamera(showing(film.path), `${host.address}patterns/`, async (page) => {
    await page.getByRole('button', { name: 'Count 40 cards with the camera' }).click();
    await expect(page.getByRole('heading', { name: 'Count with the camera' })).toBeFocused();
    await expect(page.getByText(/cards (is|are) in\.$/)).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText('All 40 cards are in.')).toBeVisible({ timeout: 3_000 });
    await expect(page.getByText('The picture is held still')).toBeVisible();
    expect(await page.locator('video').evaluate((video: HTMLVideoElement) => video.paused)).toBe(
      true,
    );

    const count = page.getByRole('region', { name: 'Count with the camera' });
    const answers = count.getByRole('list', { name: 'The answers' });
    await expect(answers).toHaveCount(0);
    await expect(count.locator('.camera-card__mark')).toHaveCount(0);
    await expect(count.locator('.camera-card__tick')).toHaveCount(40);
    const { violations } = await new AxeBuilder({ page }).include('.camera').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

    await count.getByRole('checkbox', { name: /Show the answers here/ }).check();
    await expect(answers.getByRole('listitem').getByRole('strong')).toHaveText(
      FILM_ANSWERS.map(String),
    );
    await expect(count.locator('.camera-card__mark')).toHaveCount(40);

    await count.getByText('Put a card in by hand').click();
    await count.getByLabel('Number of the card').fill('3');
    await count.getByRole('button', { name: 'Leave this card out' }).click();
    await expect(page.getByText('All 39 cards are in.')).toBeVisible();
    await expect(page.getByText('Left out by hand: 3.')).toBeVisible();
    await count.getByRole('button', { name: 'None, or it depends' }).click();
    await expect(page.getByText('All 40 cards are in.')).toBeVisible();
    await expect(answers.getByRole('listitem').last()).toContainText(
      String((FILM_ANSWERS[3] ?? 0) + 1),
    );

    // What a hand put in stays; the camera begins again from none.
    await count.getByRole('button', { name: 'Scan again from none' }).click();
    await expect(page.getByText('The picture is held still')).toBeHidden();
    await expect(page.getByText('All 40 cards are in.')).toBeVisible({ timeout: 3_000 });
    await count.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByText('40 votes are held.')).toBeVisible();
    await expect(page.locator('video')).toHaveCount(0);
  });
});

test('a camera that is refused is one sentence that says what to do', async ({ host }) => {
  // Without the flag that says yes, a browser with no window refuses.
  await withCamera([FAKE], `${host.address}check/`, async (page) => {
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await expect(page.getByRole('alert')).toContainText(
      'This page may not use the camera: allow it beside the address and try again, or count hands instead.',
    );
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page.getByText('Hands count just as well.')).toBeVisible();
  });
});

const TROUBLES = [
  [
    'no camera',
    'NotFoundError',
    'No camera was found: plug one in and try again, or count hands instead.',
  ],
  [
    'a camera in use',
    'NotReadableError',
    'The camera did not start: close any other app that uses it and try again, or count hands instead.',
  ],
  [
    'plain http',
    '',
    'A browser gives the camera only to an https address or to the one file: open one of those, or count hands instead.',
  ],
] as const;
for (const [trouble, error, sentence] of TROUBLES)
  test(`${trouble} is one sentence too, and the camera can be asked again`, async ({
    open,
    page,
  }) => {
    await page.addInitScript((name) => {
      if (name)
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', name));
      else Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    }, error);
    await open('/check/');
    await page.getByRole('button', { name: 'Open the camera' }).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
  });

test('another camera is chosen from a list, and the first is let go', async ({ host }) => {
  await withCamera([`${FAKE}=device-count=2`, YES], `${host.address}check/`, async (page) => {
    await page.getByRole('button', { name: 'Open the camera' }).click();
    const which = page.getByRole('combobox', { name: 'Camera', exact: true });
    await expect(which.getByRole('option')).toHaveCount(2);
    const first = await which.inputValue();
    const track = await page
      .locator('video')
      .evaluateHandle((video: HTMLVideoElement) => (video.srcObject as MediaStream).getTracks()[0]);
    await which.selectOption({ index: 1 });
    await expect(which).not.toHaveValue(first);
    await expect.poll(() => track.evaluate((one) => one?.readyState)).toBe('ended');
    await expect
      .poll(() =>
        page
          .locator('video')
          .evaluate(
            (video: HTMLVideoElement) =>
              (video.srcObject as MediaStream).getTracks()[0]?.readyState,
          ),
      )
      .toBe('live');
  });
});

test('two rounds through the desk’s camera: the room sees who moved where, and no number of a card is kept', async ({
  host,
}) => {
  await withCamera(showing(film.path), `${host.address}stage/`, async (page) => {
    await page.getByRole('button', { name: 'Begin the session' }).click();
    await page.getByRole('button', { name: 'To the desk' }).click();
    const [screen] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: /Open the room’s screen/ }).click(),
    ]);
    await page.getByText('The whole session').click();
    await page.getByRole('button', { name: /Round one/ }).click();
    const count = async () => {
      await page.getByRole('button', { name: 'Cards and camera' }).click();
      await page.getByLabel('Which set was dealt?').selectOption('40');
      await page.getByRole('button', { name: 'Count with the camera' }).click();
      await expect(page.getByText('All 40 cards are in.')).toBeVisible({ timeout: 15_000 });
    };
    await count();
    await expect(screen.locator('.flow')).toHaveCount(0);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(page.getByText('40 cards are counted.')).toBeVisible();
    await page.getByRole('heading', { name: 'Round one' }).click();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(screen.getByText('And now? Point again')).toBeVisible();
    await count();
    // Cards 1 to 3 held up the first answer; by hand they now hold up another.
    await page.getByText('Put a card in by hand').click();
    for (const card of [1, 2, 3]) {
      await page.getByLabel('Number of the card').fill(String(card));
      await page
        .getByRole('region', { name: 'Count with the camera' })
        .getByRole('button', { name: 'Changing the odds' })
        .click();
    }
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('button', { name: 'Show how the room answered' }).click();
    await expect(screen.getByText('3 people of 40 moved.')).toBeVisible();
    const [beating = 0, changing = 0] = FILM_ANSWERS;
    await expect(
      screen.getByRole('row', {
        name: new RegExp(`^Beating the odds, .* ${beating}, then ${beating - 3}$`),
      }),
    ).toBeAttached();
    await expect(
      screen.getByRole('row', {
        name: new RegExp(`^Changing the odds, .* ${changing}, then ${changing + 3}$`),
      }),
    ).toBeAttached();
    await expect(screen.getByText('3 from one child to everyone here')).toBeAttached();
    await expect(screen.locator('.flow__band[data-moved]')).toHaveCount(1);
  });
});
