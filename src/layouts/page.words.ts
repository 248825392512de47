/** What stands round every page: the name, the menu, the small print, the choice of colours. */
export const PAGE_WORDS = {
  name: 'Changing the Odds',
  titled: (title: string) => `${title} · Changing the Odds`,
  skip: 'Skip to the page',
  home: 'Changing the Odds, home',
  main: 'Main',
  menu: {
    plan: 'Session',
    cards: 'Cards',
    pairs: 'Pairs',
    guides: 'Guides',
    downloads: 'Offline',
    search: 'Search',
  },
  smallPrint: {
    about: 'About and licence',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    kept: 'What is kept here',
  },
  free: 'Free for every school. Nothing you type leaves this device.',
  independent:
    'Independent: not made or endorsed by Boingboing, YoungMinds or HeadStart, whose ideas it builds on.',
  version: (version: string) => `Version ${version}. Words and pictures`,
  licence: 'CC BY 4.0',
  codeLicence: ', code MIT.',
};
