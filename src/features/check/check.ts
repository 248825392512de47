/** What the night-before check works out. Pure. */

/** How high letters must be for the back row, in millimetres: one 200th of the distance. Our rule of thumb, after signs in halls. */
export const letterNeeded = (metres: number): number => Math.round((metres * 1000) / 200);

/** How high the smallest words are on a screen so many metres wide: 4 in 100 of its height, and letters are about half of their line. 16 to 9. */
export const letterShown = (screenMetres: number): number => Math.round(((screenMetres * 9) / 16) * 1000 * 0.04 * 0.5);

/** A sentence about the back row. */
export function backRow(roomMetres: number, screenMetres: number): { ok: boolean; words: string } {
  if (!(roomMetres > 0) || !(screenMetres > 0)) return { ok: false, words: 'Give both lengths in metres.' };
  const [need, have] = [letterNeeded(roomMetres), letterShown(screenMetres)];
  return have >= need
    ? { ok: true, words: `The smallest words will be about ${have} mm high, and the back row needs ${need}. Good.` }
    : { ok: false, words: `The smallest words will be about ${have} mm high, and the back row needs ${need}. Seat people nearer than ${Math.floor((have * 200) / 1000)} metres, or read the slides aloud.` };
}
