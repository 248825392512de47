/** Light, dark, or like the device. Kept in localStorage: a choice lost in a power cut costs nobody anything. */
export const THEME_KEY = 'changing-the-odds:theme';
export type Theme = '' | 'light' | 'dark';

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return kept === 'light' || kept === 'dark' ? kept : '';
  } catch {
    return '';
  }
}

export function wearTheme(theme: Theme): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Storage refused: the choice holds until the page is closed.
  }
}
