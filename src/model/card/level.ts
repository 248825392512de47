/** The three kinds of help, their glosses, and the fourth answer. */

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

export const ANSWER_WORDS: Record<Answer, Words> = {
  beating: {
    name: 'Beating the odds',
    gloss: 'helps a child through it, today',
    mark: 'one dot filled among open ones',
  },
  changing: {
    name: 'Changing the odds',
    gloss: 'changes it for everyone here',
    mark: 'every dot filled, inside a ring',
  },
  supercharged: {
    name: 'Supercharged',
    gloss: 'goes after the cause, with others',
    mark: 'every dot filled, the ring burst open',
  },
  depends: {
    name: 'It depends',
    gloss: 'on who must ask, who pays, whether it lasts',
    mark: 'a ring with a gap',
  },
};

/** "Supercharged" alone is short for a button; in a sentence the whole name is said. */
export const FULL_NAME: Record<Level, string> = {
  beating: 'Beating the odds',
  changing: 'Changing the odds',
  supercharged: 'Supercharged changing the odds',
};

/** What the room is asked of every response. The five tests stand behind them. */
export const THREE_QUESTIONS = [
  'Who gets it without asking?',
  'What is different next term?',
  'Who had to change something?',
] as const;

export const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);

export const isAnswer = (value: unknown): value is Answer => ANSWERS.includes(value as Answer);
