/** The three kinds of help and the fourth answer, in words; and what the room is asked of every response. */
import type { Answer, Level } from './level.ts';

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
];
