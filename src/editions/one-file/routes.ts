/** Hash routes, as addresses of pages in the one file. Pure. */

/** `#/cards/?q=x#a` is the route `/cards/` and the anchor `a`. */
export function placeIn(hash: string): { route: string; anchor: string } {
  const [, route = '', anchor = ''] =
    /^#?([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(readable(hash)) ?? [];
  return { route: route || '/', anchor };
}

/** An address typed by hand can hold a stray %, which must lead to "no page here" and not to an empty window. */
function readable(hash: string): string {
  try {
    return decodeURI(hash);
  } catch {
    return hash;
  }
}

/** Where a form that asks for a page leads, with its fields. */
export const placeOfForm = (action: string, fields: [name: string, value: string][]): string =>
  `${action.replace(/^#/, '')}?${new URLSearchParams(fields).toString()}`;

/** The path of a file of the search in any address that the search makes up. */
export const searchPathIn = (address: string): string =>
  /pagefind\/[^?#]+/.exec(address)?.[0] ?? '';
