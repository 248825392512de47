/** What stands round the desk. */
export const STAGE_WORDS = {
  title: 'Run the session',
  description:
    "The facilitator's desk: what the room sees, what to say, and a clock that does not punish talk.",
  enough: 'Paper and hands are enough. A second screen is an extra.',
  needsScript: 'The desk needs JavaScript.',
  without: {
    before: 'Without it, print',
    order: 'the running order',
    after: 'and go on with paper.',
  },
  lookFirst: {
    before: 'Would you rather look first?',
    order: 'See the running order',
    or: 'or',
    cards: 'print the cards',
  },
};
