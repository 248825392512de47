/** The four answers on paper, with no camera and no screen. Pure. */
export const SIGNS = [
  {
    id: 'corner-signs',
    title: 'Corner signs, for voting on foot',
    about:
      'Four signs, A4. Pin one in each corner, at eye height, with a clear way to all four. Whoever would rather sit points, or holds up an answer card: it counts the same.',
    perSheet: 1,
  },
  {
    id: 'answer-cards',
    title: 'Answer cards, to hold up or point at',
    about:
      'A4, cut twice into four A6 cards: a set for each table, or for whoever votes from their seat.',
    perSheet: 4,
  },
] as const;
export type Sign = (typeof SIGNS)[number];
