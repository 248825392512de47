/** The hall’s colours while the slide fills a mirrored laptop: chosen without leaving the slide, and a clicker never changes them. */
import { begin, openScreen, startTheClock, toTheDesk } from '../support/desk.ts';
import { expect, test } from '../support/edition.ts';

test.use({ keepsFocus: true });

test('colours are chosen while the slide fills the window; the desk and the room’s screen wear them', async ({
  open,
  page,
}) => {
  await open('/stage/');
  await begin(page);
  await startTheClock(page);
  const colours = page.getByLabel('Colours');
  await colours.selectOption({ label: 'Bright room' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'bright');
  await expect(colours).toHaveValue('bright');
  // A clicker whose keys fall into the list moves the slide, and the colours stay.
  await colours.focus();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.slide__title')).toHaveText('Four promises');
  await expect(colours).toHaveValue('bright');
  await expect(colours).toBeFocused();
  await toTheDesk(page);
  await expect(page.getByRole('button', { name: 'Bright room' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const screen = await openScreen(page);
  await expect(screen.locator('html')).toHaveAttribute('data-theme', 'bright');
  await page.getByRole('button', { name: 'Show it in this window' }).click();
  await colours.selectOption({ label: 'Dark room' });
  await expect(screen.locator('html')).toHaveAttribute('data-theme', 'room');
});
