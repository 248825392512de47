/** The pages of the toolkit. Every link of ours goes through `to`, so that each edition can turn it into its own kind. */
export const to = (path = ''): string => {
  const [, page = '', rest = ''] = /^\/?([^?#]*?)\/?([?#].*)?$/.exec(path) ?? [];
  return page ? `/${page}/${rest}` : `/${rest}`;
};

export const MENU = [
  { href: to('plan'), label: 'Session' },
  { href: to('cards'), label: 'Cards' },
  { href: to('pairs'), label: 'Pairs' },
  { href: to('guides'), label: 'Guides' },
  { href: to('downloads'), label: 'Offline' },
  { href: to('search'), label: 'Search' },
] as const;

export const SMALL_PRINT = [
  { href: to('about'), label: 'About and licence' },
  { href: to('privacy'), label: 'Privacy' },
  { href: to('accessibility'), label: 'Accessibility' },
  { href: to('kept'), label: 'What is kept here' },
] as const;

/** What a search result is, from where it lives. */
export function kindOf(path: string): 'Cards' | 'Do it' | 'Read about it' {
  if (/(^|\/)cards\/[^/]+\/?$/.test(path)) return 'Cards';
  if (/(^|\/)(cards|pairs|hold|plan|downloads|stage|check)\/?$/.test(path)) return 'Do it';
  return 'Read about it';
}
