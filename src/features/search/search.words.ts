import { counted } from '../../model/say.ts';

export const SEARCH_WORDS = {
  kinds: { cards: 'Cards', do: 'Do it', read: 'Read about it' },
  label: 'Find a card, a page or a word',
  keys: 'Arrow down goes to the results, Escape clears. From any page, Ctrl+K (or Cmd+K) comes here.',
  needsScript: 'Search needs JavaScript.',
  without: {
    before: 'Without it, look through',
    cards: 'the cards',
    after: ', or search the page with your browser.',
  },
  found: (count: number, query: string) =>
    `${counted(count, { one: 'page', other: 'pages' })} found for “${query}”`,
  nothing: (query: string) =>
    `Nothing found for “${query}”. Try a shorter word, or look through the cards.`,
  nothingButNear: (query: string, meant: string) =>
    `Nothing found for “${query}”. Did you mean “${meant}”?`,
  lookFor: (meant: string) => `Look for “${meant}”`,
  didNotLoad:
    'The search did not load. Check the connection and try again, or look through the cards.',
};

export const SEARCH_PAGE_WORDS = {
  title: 'Search',
  description: 'Find a card, a page or a word.',
  byTheme: 'Or look by theme',
};
