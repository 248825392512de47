/**
 * Like the device, light, dark, and two for halls: a bright room (washed-out projector) and a dark one.
 * Kept in localStorage: a choice lost in a power cut costs nobody anything.
 */
import { isOneOf } from '../model/guard.ts';

export const THEME_KEY = 'changing-the-odds:theme';
export const THEMES = ['', 'light', 'dark', 'bright', 'room'] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = isOneOf(THEMES);
const CHANGED = 'changing-the-odds:theme';

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    return isTheme(kept) ? kept : '';
  } catch {
    return '';
  }
}

/** What this page wears now. */
export const themeNow = (): Theme => {
  const worn = document.documentElement.dataset.theme ?? '';
  return isTheme(worn) ? worn : '';
};

/** For this page, kept or not. */
export function wearTheme(theme: Theme): void {
  if (theme === themeNow()) return;
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  document.dispatchEvent(new Event(CHANGED));
}

/** A person's choice: worn and kept. */
export function chooseTheme(theme: Theme): void {
  wearTheme(theme);
  try {
    if (theme) localStorage.setItem(THEME_KEY, theme);
    else localStorage.removeItem(THEME_KEY);
  } catch {
    // Storage refused: the choice holds until the page is closed.
  }
}

/** Calls back after each change, here or in another tab, until the returned function is called. */
export function onTheme(listener: () => void): () => void {
  const heardElsewhere = (event: StorageEvent) => {
    if (event.key === THEME_KEY || event.key === null) wearTheme(readTheme());
  };
  document.addEventListener(CHANGED, listener);
  addEventListener('storage', heardElsewhere);
  return () => {
    document.removeEventListener(CHANGED, listener);
    removeEventListener('storage', heardElsewhere);
  };
}
