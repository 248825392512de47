/** What stands behind a whole card, and where its facts come from. */
import { dateWords } from '../../model/say.ts';

export const BECAUSE_WORDS = {
  tomorrow: 'What about tomorrow morning?',
  missing: 'Who is missing?',
  law: 'The law already says',
  floor: 'A floor, not a favour.',
  facts: 'Worth knowing',
  lookAgain: (checkBy: string) => `Look again after ${dateWords(checkBy)}.`,
  past: 'That day is past: check this fact before you use it.',
  talk: 'To talk about',
};
