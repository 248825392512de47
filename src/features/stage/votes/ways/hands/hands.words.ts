import type { Share } from './shares.ts';

export const HANDS_WORDS = {
  group: 'Hands in the whole room',
  fewer: (answer: string) => `One fewer: ${answer}`,
  more: (answer: string) => `One more: ${answer}`,
  five: '+5',
  /** Begins with what is seen, so that it can be spoken. */
  fiveMore: (answer: string) => `+5: ${answer}`,
  heard: (answer: string, count: number) => `${answer}: ${count}.`,
  typed: 'Or type or paste four numbers',
  count: 'Count them',
  keys: 'Keys while you are on a counter: 1 to 4 add one, with Shift they take one away.',
};

export const SHARES_WORDS = {
  summary: 'Too many to count? Say about how many',
  presentFirst: 'First say above how many are present.',
};

export const SHARE_WORDS: Record<Share, string> = {
  none: 'nobody',
  few: 'a few',
  quarter: 'about a quarter',
  third: 'about a third',
  half: 'about half',
  'two-thirds': 'about two thirds',
  'three-quarters': 'about three quarters',
  nearly: 'nearly all',
  all: 'all',
};
