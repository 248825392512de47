/** The few things that every page does, as one listener for the whole document: colours, and keys. */
import { chooseTheme, onTheme, themeNow, type Theme } from './theme.ts';

function showTheme(): void {
  const theme = themeNow();
  for (const picker of document.querySelectorAll<HTMLElement>('[data-theme-picker]'))
    picker.hidden = false;
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-choice]'))
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === theme));
}

document.addEventListener('click', (event) => {
  const choice = (event.target as Element).closest<HTMLElement>('[data-theme-choice]');
  if (!choice) return;
  chooseTheme(choice.dataset.themeChoice as Theme);
  showTheme();
});
// Chosen in another tab: worn here too.
onTheme(showTheme);

/** A fact whose day has come says so. The page was made long before, so only the reader's clock can tell. */
function showOldFacts(): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const notice of document.querySelectorAll<HTMLElement>('[data-check-by]'))
    notice.hidden = (notice.dataset.checkBy ?? '') >= today;
}

// Ctrl+K or Cmd+K, as on most sites: no single letter, which would trouble those who speak to their computer.
document.addEventListener('keydown', (event) => {
  if (
    event.key.toLowerCase() !== 'k' ||
    !(event.ctrlKey || event.metaKey) ||
    event.altKey ||
    event.shiftKey
  )
    return;
  event.preventDefault();
  // What runs in front of a room is not left by a slip of two keys.
  if (document.querySelector('[data-stays]')) return;
  document.querySelector<HTMLElement>('[data-opens-search]')?.click();
});

/** A table that is wider than the page is scrolled by keys too. */
function letTablesScroll(): void {
  for (const table of document.querySelectorAll<HTMLElement>('.guide__words table'))
    table.tabIndex = 0;
}

const showAll = () => {
  showTheme();
  showOldFacts();
  letTablesScroll();
};
// The one file swaps pages without loading them again.
document.addEventListener('astro:after-swap', showAll);
showAll();
