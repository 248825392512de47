/** The page for whoever keeps the toolkit. */
export const FACTS_WORDS = {
  title: 'Facts and their days',
  description: 'Every fact on the cards, with its source and the day on which to look at it again.',
  lead: 'A fact goes out of date. For whoever keeps this copy of the toolkit: here is each fact on the cards, the day on which to look at it again, and where it came from. On that day the card itself says that the fact may be old.',
  check:
    'To check one, open its source, or the newest edition of it. Mend the fact in its card and give it its next day.',
  lookAgain: 'Look again',
  fact: 'Fact',
  source: 'Source',
  onCard: 'Card',
  past: 'That day is past.',
  table: 'Facts by the day on which to look again',
};
