/** What looks at a chosen file is fetched when one is chosen. */
import type { Chosen } from './chosen-file.ts';
import { NOT_FETCHED } from './not-fetched.words.ts';

/** Nothing when no file was chosen. Never rejects. */
export const textOfChosen = (input: HTMLInputElement): Promise<Chosen | undefined> =>
  import('./chosen-file.ts').then(
    ({ chosenText }) => chosenText(input),
    () => ({ ok: false, sentence: NOT_FETCHED }),
  );
