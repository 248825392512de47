/** Which cards have a response that helps one child. */
import { listed } from '../say.ts';

export const ONE_CHILD_WORDS = {
  /** "1 (D)" */
  card: (number: number, letters: readonly string[]) =>
    `${number} (${listed(letters.map((letter) => letter.toUpperCase()))})`,
  stretch: (from: number, to: number) => `${from} to ${to}`,
  line: (here: readonly string[], set: readonly string[]) =>
    here.length > 0
      ? `Cards with a response that helps one child: ${listed(here)}. In the whole set: ${listed(set)}.`
      : `Cards with a response that helps one child: ${listed(set)}.`,
} as const;
