/** What each kind of printed sheet is called, and what paper it needs. */
export const SHEETS_WORDS = {
  'cards-a6': {
    title: 'Small cards, four to a sheet',
    about: 'A4, cut twice into A6. One set for each pair.',
  },
  'cards-a5': {
    title: 'Big cards, two to a sheet',
    about: 'A4, cut once into A5. For tables, for tired eyes, and for the wall.',
  },
  'plain-a5': {
    title: 'The plain side, two to a sheet',
    about: 'The same cards in shorter words.',
  },
  reveals: {
    title: 'Reveal sheets, one for each card',
    about:
      'A4. Where each response fits and why: for the host, face down until the pair has sorted.',
  },
} as const;
