export const HOLD_PAGE = {
  title: 'A phone as a voting card',
  description:
    'Hold up your answer: the whole screen one colour, one shape, one word. No network, nothing kept, nothing sent.',
  lead: 'Press your answer and hold the phone up. It works with the network off, keeps nothing and tells nobody.',
  noPhone: 'No phone, or would you rather not?',
  paperCard: 'A paper card',
  countsToo: ', a hand or a word to your host counts just the same.',
  noScript: {
    what: 'This card needs JavaScript.',
    instead: 'A paper card or a hand counts just the same.',
  },
};

export const HOLD_WORDS = {
  group: 'What do you hold up?',
  again: 'Press anywhere to choose again',
};
