/** A link to a page of ours: `to('cards/no-breakfast')` -> `/cards/no-breakfast/`. Each edition turns it into its own kind. */
export const to = (path = ''): string => {
  const [page = '', rest = ''] = path.split(/(?=[#?])/, 2);
  return `/${page.replace(/^\/|\/$/g, '')}/${rest}`.replace('//', '/');
};
