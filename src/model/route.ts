/** The pages of the toolkit. Every link of ours goes through `to`, so that each edition can turn it into its own kind. */
export const to = (path = ''): string => {
  const [, page = '', rest = ''] = /^\/?([^?#]*?)\/?([?#].*)?$/.exec(path) ?? [];
  return page ? `/${page}/${rest}` : `/${rest}`;
};

/** What a search result is, from where it lives. */
export function kindOf(path: string): 'cards' | 'do' | 'read' {
  if (/(^|\/)cards\/[^/]+\/?$/.test(path)) return 'cards';
  if (/(^|\/)(cards|pairs|hold|plan|downloads|stage|check)\/?$/.test(path)) return 'do';
  return 'read';
}
