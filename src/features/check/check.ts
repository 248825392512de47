/** What the night-before check works out. Pure. */
import { COPY_WORDS, PICTURES_WORDS, ROOM_WORDS } from './check.words.ts';

/** How high letters must be for the back row, in millimetres: one 200th of the distance. Our rule of thumb, after signs in halls. */
export const letterNeeded = (metres: number): number => Math.round((metres * 1000) / 200);

/** How high the smallest words are on a screen so many metres wide: 4 in 100 of its height, and letters are about half of their line. 16 to 9. */
export const letterShown = (screenMetres: number): number =>
  Math.round(((screenMetres * 9) / 16) * 1000 * 0.04 * 0.5);

/** A sentence about the back row. */
export function backRow(roomMetres: number, screenMetres: number): { ok: boolean; words: string } {
  if (!(roomMetres > 0) || !(screenMetres > 0)) return { ok: false, words: ROOM_WORDS.giveBoth };
  const [need, have] = [letterNeeded(roomMetres), letterShown(screenMetres)];
  if (have >= need) return { ok: true, words: ROOM_WORDS.readable(have, need) };
  const metres = Math.floor((have * 200) / 1000);
  return { ok: false, words: ROOM_WORDS.tooSmall(have, need, metres) };
}

const EDITIONS = {
  site: COPY_WORDS.site,
  installed: COPY_WORDS.installed,
  'one-file': COPY_WORDS.oneFile,
} as const;

/** Which copy this is, to hold against another laptop's. */
export const copyWords = (version: string, edition: keyof typeof EDITIONS): string =>
  COPY_WORDS.version(version, EDITIONS[edition]);

export interface Smooth {
  ok: boolean;
  words: string;
}

/** Pictures a second that are enough for a hall. */
const ENOUGH = 15;

/** Judges a picture that moved from the times of its frames, in milliseconds. */
export function smoothness(frames: readonly number[]): Smooth {
  const seconds = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1000;
  const rate = seconds > 0 ? Math.round((frames.length - 1) / seconds) : 0;
  const ok = rate >= ENOUGH;
  return { ok, words: ok ? PICTURES_WORDS.smooth(rate) : PICTURES_WORDS.jerky(rate, ENOUGH) };
}

/** Keys that clickers send, and those that do the same. */
const CLICKER_KEYS = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'F5', '.', 'b', 'B'];
export const isClickerKey = (key: string): boolean => CLICKER_KEYS.includes(key);
