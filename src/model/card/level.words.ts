/** The three kinds of help and the fourth answer, in words; and what the room is asked of every response. */
export const LEVEL_WORDS = {
  /** `name` on a button, always beside `gloss`, its plain meaning; `mark` is what the drawn mark shows, for those who cannot see it. */
  answers: {
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
  },
  fullNames: {
    beating: 'Beating the odds',
    changing: 'Changing the odds',
    supercharged: 'Supercharged changing the odds',
  },
  threeQuestions: [
    'Who gets it without asking?',
    'What is different next term?',
    'Who had to change something?',
  ],
} as const;
