/** Words that windows know each other by. */

/** No letter that is read as a figure, and no two that sound alike across a hall. */
const SIGNS = 'ACEFHJKLMPRTUWXY3479';
export const SIGNS_LENGTH = 4;

type Chance = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
const byChance: Chance = (bytes) => crypto.getRandomValues(bytes);

/** A word that nobody guesses: 24 signs, without `crypto.randomUUID`, which plain http does not have. */
export const newSecret = (chance = byChance): string =>
  [...chance(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Four signs to read off the wall and type at the desk. */
export const newSigns = (chance = byChance): string =>
  [...chance(new Uint8Array(SIGNS_LENGTH))].map((byte) => SIGNS[byte % SIGNS.length]).join('');

/** As people type them: small letters, with spaces or dashes. */
export const signsFrom = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
