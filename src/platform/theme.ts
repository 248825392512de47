/**
 * Like the device, light, dark, and two for halls: a bright room (washed-out projector) and a dark one.
 * Kept in localStorage: a choice lost in a power cut costs nobody anything.
 */
export const THEME_KEY = 'changing-the-odds:theme';
export const THEMES = ['', 'light', 'dark', 'bright', 'room'] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = (value: string | null): value is Theme => THEMES.includes(value as Theme);

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return isTheme(kept) ? kept : '';
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
