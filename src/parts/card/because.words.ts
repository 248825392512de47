/** What stands behind a whole card, and where its facts come from. */
import { dateWords } from '../../model/say.ts';

export const BECAUSE_WORDS = {
  tomorrow: 'What about tomorrow morning?',
  missing: 'Who is missing?',
  cost: 'Cost, and whose time',
  law: 'The law already says',
  floor: 'A floor, not a favour.',
  facts: 'Worth knowing',
  lookAgain: (checkBy: string) => `Look again after ${dateWords(checkBy)}.`,
  past: 'That day is past: check this fact before you use it.',
  talk: 'To talk about',
  argument: 'What a staff room might say',
  says: (words: string) => `“${words}”`,
  madeUp: 'Made up to sound like a staff room, not heard in one.',
  afterBlackpool:
    'The situation is after Blackpool, with details of ours (notes of the Blackpool community of practice, undated; we infer 2019).',
};
