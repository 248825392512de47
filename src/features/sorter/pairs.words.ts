/** What stands on the page before there is a sorting on the table. */
export const PAIRS_WORDS = {
  loading: 'Setting out the cards …',
  notLoaded: 'The cards did not load.',
  loadAgain: 'Check the connection and load this page again; what you kept is still here.',
};

/** The page round the island, and what it says without scripts. */
export const PAIRS_PAGE_WORDS = {
  title: 'Sort cards in pairs',
  description:
    'Two people, one phone or laptop: place each response, see how it fits, take it wider. Nothing leaves the device.',
  needsScript: 'Sorting on screen needs JavaScript.',
  without: 'Without it, open',
  theCards: 'the cards',
  readAloud:
    ': each is a page to read aloud and talk about, with the reasons folded away until you want them.',
};
