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
    name: 'None of these, or it depends',
    gloss: 'it makes things harder, nobody has acted yet, or it turns on something',
    mark: 'a ring with a gap',
  },
};

/** On an edge, a sign, a phone held up or a button of the count, where the whole name is too long. */
export const SHORT_NAMES: Record<Answer, string> = {
  beating: ANSWER_WORDS.beating.name,
  changing: ANSWER_WORDS.changing.name,
  supercharged: ANSWER_WORDS.supercharged.name,
  depends: 'None, or it depends',
};

/** Its meaning, for the edge of a card in a hand. */
export const SHORT_GLOSSES: Record<Answer, string> = {
  beating: ANSWER_WORDS.beating.gloss,
  changing: ANSWER_WORDS.changing.gloss,
  supercharged: ANSWER_WORDS.supercharged.gloss,
  depends: 'harder, not begun, or it turns on something',
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
