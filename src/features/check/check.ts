/** What the night-before check works out. Pure. */

/** How high letters must be for the back row, in millimetres: one 200th of the distance. Our rule of thumb, after signs in halls. */
export const letterNeeded = (metres: number): number => Math.round((metres * 1000) / 200);

/** How high the smallest words are on a screen so many metres wide: 4 in 100 of its height, and letters are about half of their line. 16 to 9. */
export const letterShown = (screenMetres: number): number =>
  Math.round(((screenMetres * 9) / 16) * 1000 * 0.04 * 0.5);

/** A sentence about the back row. */
export function backRow(roomMetres: number, screenMetres: number): { ok: boolean; words: string } {
  if (!(roomMetres > 0) || !(screenMetres > 0))
    return { ok: false, words: 'Give both lengths in metres.' };
  const [need, have] = [letterNeeded(roomMetres), letterShown(screenMetres)];
  return have >= need
    ? {
        ok: true,
        words: `The smallest words will be about ${have} mm high, and the back row needs ${need}. Good.`,
      }
    : {
        ok: false,
        words: `The smallest words will be about ${have} mm high, and the back row needs ${need}. Seat people nearer than ${Math.floor((have * 200) / 1000)} metres, or read the slides aloud.`,
      };
}

const EDITIONS = {
  site: 'from a website: it needs the internet, or “Offline” first',
  installed: 'kept on this laptop: it works with no internet',
  'one-file': 'the one file: it works with no internet',
} as const;

/** Which copy this is, to hold against another laptop's. */
export const copyWords = (version: string, edition: keyof typeof EDITIONS): string =>
  `Version ${version}, ${EDITIONS[edition]}. A second laptop must show the same number.`;

export interface Smooth {
  ok: boolean;
  words: string;
}

/** Judges a picture that moved from the times of its frames, in milliseconds: fifteen a second is enough for a hall. */
export function smoothness(frames: readonly number[]): Smooth {
  const seconds = ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / 1000;
  const rate = seconds > 0 ? Math.round((frames.length - 1) / seconds) : 0;
  return {
    ok: rate >= 15,
    words:
      rate >= 15
        ? `It played: ${rate} pictures a second.`
        : `It jerked: ${rate} pictures a second, and a hall needs 15.`,
  };
}
