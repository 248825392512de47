/**
 * The keyboard's place after every act: whoever presses something that then goes away is put somewhere that has a name, never back
 * to the start of the page. Watched in the page by every journey that asks for it.
 */
import type { BrowserContext } from '@playwright/test';

export async function watchFocus(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeBinding('__focusFell', (_source, after: string) => {
    faults.push(`focus: fell to the page after ${after}`);
  });
  await context.addInitScript(watchInPage);
}

function watchInPage(): void {
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);
  const isPage = (element: Element | null): boolean =>
    !element || element === document.body || element === document.documentElement;
  const afterTheAct = (look: () => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(look, 50)));
  const watch = (event: Event): void => {
    const { activeElement } = document;
    // Nothing had the focus: some browsers do not give it to a button that is pressed by pointer.
    if (!activeElement || isPage(activeElement)) return;
    // The browser itself moves with these.
    if (event instanceof KeyboardEvent && /^(Tab|Shift|Control|Alt|Meta)$/.test(event.key)) return;
    const act = `${event instanceof KeyboardEvent ? event.key : 'a press'} on “${nameOf(activeElement)}”`;
    const { href } = location;
    afterTheAct(() => {
      if (location.href === href && isPage(document.activeElement))
        void (window as unknown as { __focusFell(after: string): void }).__focusFell(act);
    });
  };
  addEventListener('click', watch, true);
  addEventListener('keydown', watch, true);
}
