/** The way to the desk, in the words of its buttons: written once for every journey that begins there. */
import { expect, type Page } from '@playwright/test';

/** From the page of the stage to the first slide. */
export const begin = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Begin the session' }).click();

/** From the slide in this window to the notes and controls. */
export const toTheDesk = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'To the desk' }).click();

export async function beginAtTheDesk(page: Page): Promise<void> {
  await begin(page);
  await toTheDesk(page);
}

export const startTheClock = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Start the clock' }).click();

/** Opens the window for the projector, or brings it back; gives it once it says what it is. */
export async function openScreen(desk: Page): Promise<Page> {
  const [screen] = await Promise.all([
    desk.context().waitForEvent('page'),
    desk
      .getByRole('button', { name: /Open the room’s screen|Bring the screen to the front/ })
      .click(),
  ]);
  await expect(screen.getByRole('heading', { name: 'The room’s screen' })).toBeAttached();
  return screen;
}

/** Jumps to a step by the list of the whole session, which stays open. */
export async function jumpTo(desk: Page, step: RegExp): Promise<void> {
  const button = desk.getByRole('button', { name: step });
  if (!(await button.isVisible())) await desk.getByText('The whole session').click();
  await button.click();
}
