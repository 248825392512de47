/** The three kinds of help, their glosses, and the fourth answer. */
import { LEVEL_WORDS } from './level.words.ts';

export const LEVELS = ['beating', 'changing', 'supercharged'] as const;
export type Level = (typeof LEVELS)[number];

/** What a pair can say of a response. `depends` is counted like the others: it is never a skip. */
export const ANSWERS = [...LEVELS, 'depends'] as const;
export type Answer = (typeof ANSWERS)[number];

interface Words {
  /** On a button, always beside the gloss. */
  name: string;
  /** The plain meaning. A level is never shown without it. */
  gloss: string;
  /** What the drawn mark shows, for those who cannot see it. */
  mark: string;
}

export const ANSWER_WORDS: Record<Answer, Words> = LEVEL_WORDS.answers;

/** "Supercharged" alone is short for a button; in a sentence the whole name is said. */
export const FULL_NAME: Record<Level, string> = LEVEL_WORDS.fullNames;

/** What the room is asked of every response. The five tests stand behind them. */
export const THREE_QUESTIONS = LEVEL_WORDS.threeQuestions;

export const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);

export const isAnswer = (value: unknown): value is Answer => ANSWERS.includes(value as Answer);
