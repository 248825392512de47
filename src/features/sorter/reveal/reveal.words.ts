import { counted, listed } from '../../../model/say.ts';

const RESPONSES = { one: 'response', other: 'responses' };

export const REVEAL_WORDS = {
  heading: 'How they fit, and what you two said',
  nobodyIsMarked:
    'Nobody is marked. Where you see it differently, talk: which of the three questions did you weigh most?',
  earlierWording: 'You answered an earlier wording',
  earlierWordingMeans: 'of this card, so some responses may have changed.',
  back: 'Change an answer',
  onward: 'Take it wider',
};

/** Where two people stand on a card, as a drawing and as a table. */
export const SPLIT_WORDS = {
  placedNothing:
    'You two placed nothing on this card, so the drawing shows the closest fits alone.',
  oneAnswer: (placed: number) =>
    placed === 1
      ? 'You two gave one answer to the response that you placed.'
      : `You two gave one answer to each of the ${placed} responses that you placed.`,
  split: (split: number, placed: number) =>
    `You two were split on ${counted(split, RESPONSES)} of ${placed}.`,
  close: 'That is close to our reading: what would somebody in another job say?',
  startWith: (letters: string[]) => `Start your talk with ${listed(letters)}.`,
  closestFit: 'closest fit',
  youTwo: 'you two',
  oneOfYou: 'one of you',
  asTable: 'The same as a table',
  columns: { response: 'Response', youTwo: 'You two', closestFit: 'Closest fit' },
  answers: (names: string[]) => names.join(' and '),
  notPlaced: 'not placed',
  fit: (name: string, gloss: string) => `${name}, ${gloss}`,
};

/** One response on the line from one child to the cause. */
export const TRACK_WORDS = {
  yours: (names: string[]) => `You two: ${names.join(' and ')}.`,
  notPlaced: 'You two: not placed.',
  withFit: (yours: string, fit: string) => `${yours} Closest fit: ${fit}.`,
  youTwo: 'you two',
  oneOfYou: 'one of you',
  bothDepends: 'You two: none of these, or it depends',
  oneDepends: 'One of you: none of these, or it depends',
  /** Beside the line from one child to the cause. */
  fourth: (name: string, gloss: string) => `${name} (${gloss}).`,
};
