import { listed } from '../../../model/say.ts';

export const SORT_WORDS = {
  which: (title: string, response: number, all: number) =>
    `${title} · response ${response} of ${all}`,
  questions: 'Three questions to ask of it',
  situationAgain: 'The situation again',
  onWhat: 'Which of these?',
  split: 'We two are split: one answer each',
  back: 'Back',
  next: 'Next response',
  leaveIt: 'Leave it, next response',
  seeFit: 'See how they fit',
  keys: 'Keys while you are here: 1 to 4 to answer, right and left arrow to move.',
  /** Said aloud after a press. */
  placed: (answers: string[]) =>
    answers.length === 2 ? `You are split: ${listed(answers)}.` : `Placed: ${listed(answers)}.`,
  takenBack: 'Taken back: not placed.',
  together: 'Together again: one answer for both of you.',
  nowSplit: 'Split: press one answer for each of you.',
};
