import { counted } from '../../../../model/say.ts';

const cards = (count: number) => counted(count, { one: 'card', other: 'cards' });

/** How far the count is. Never an answer. */
export const HOW_MANY_WORDS = {
  anyIn: (count: number) => `${counted(count, { one: 'card is', other: 'cards are' })} in.`,
  theOneIn: 'The one card is in.',
  allIn: (count: number) => `All ${cards(count)} are in.`,
  someIn: (due: number, asked: number) =>
    `${due} of ${cards(asked)} ${due === 1 ? 'is' : 'are'} in.`,
};

export const RUN_WORDS = { run: (from: number, to: number) => `${from} to ${to}` };

export const COUNT_WORDS = {
  title: 'Count with the camera',
  again: 'Try again',
  opening: 'Opening the camera. If your browser asks, allow it.',
  private:
    'The picture stays in this window: it is never kept and never sent. Only numbers and answers are counted.',
  missing: 'Missing:',
  strangers: 'Not dealt, so not counted:',
  strangersHelp: 'Put a card in by hand if it belongs here.',
  leftOut: 'Left out by hand:',
  done: 'Done',
  lookOn: 'Look again from here',
  hold: 'Hold the picture still',
  scanAgain: 'Scan again from none',
  isStill: 'The picture is held still: cards can come down.',
  holdsItself: 'When all are in, the picture holds still by itself, so that cards can come down.',
  holdFirst:
    'Hold the picture still before the cards come down: a card that turns on its way is read again.',
  showAnswers: 'Show the answers here. Not while the room can see this window.',
  answers: 'The answers',
  which: 'Camera',
};

export const HAND_WORDS = {
  summary: 'Put a card in by hand',
  number: 'Number of the card',
  answer: 'Its answer',
  leaveOut: 'Leave this card out',
  leaveToCamera: 'Leave it to the camera',
  numberFirst: (most: number) =>
    `Type the number at the edge of the card first, from 1 to ${most}.`,
  isOut: (number: number) => `Card ${number} is left out.`,
  isIn: (number: number) => `Card ${number} is in.`,
  isLeft: (number: number) => `Card ${number} is left to the camera.`,
};

export const PATTERN_WORDS = {
  start: 'Count 40 cards with the camera',
  votes: (votes: number) => `${counted(votes, { one: 'vote is', other: 'votes are' })} held.`,
};
