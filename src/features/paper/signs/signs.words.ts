/** What the signs are called, and how they are used. */
export const SIGNS_WORDS = {
  corners: {
    title: 'Corner signs, for voting on foot',
    about:
      'Four signs, A4. Pin one in each corner, at eye height, with a clear way to all four. Whoever would rather sit points, or holds up an answer card: it counts the same.',
  },
  cards: {
    title: 'Answer cards, to hold up or point at',
    about:
      'A4, cut twice into four A6 cards: a set for each table, or for whoever votes from their seat.',
  },
} as const;
