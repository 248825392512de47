import type { Said } from '../../../../model/session/step.ts';
import { counted } from '../../../../model/say.ts';

export const DEPTH_WORDS: Record<keyof Said, string> = {
  cue: 'Cue',
  say: 'Say it',
  word: 'Word for word',
};

export const NOTES_WORDS = {
  region: 'Notes',
  depths: 'How much to read',
  do: 'Do',
  then: 'Then:',
  someone: 'If someone says …',
} as const;

export const OVERVIEW_WORDS = {
  summary: 'The whole session',
  step: (number: number, title: string) => `${number}. ${title}`,
  minutes: (count: number) => counted(count, { one: 'min', other: 'min' }),
  done: 'done',
  now: 'now',
  leftOut: 'left out',
} as const;
