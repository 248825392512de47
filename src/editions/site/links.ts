/** How each edition writes its links. Pure. */
import { changed, isElement, named, theOne, type Element, type Markup } from '../html.ts';

const ADDRESSES = [
  'href',
  'src',
  'action',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];

/** The way from a page back to the root: './' at the root, '../' one folder down. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

const isOurs = (address: string | null | undefined): address is string =>
  Boolean(address?.startsWith('/')) && !address?.startsWith('//');

const withAttribute = (element: Element, name: string, value: string): Element => ({
  ...element,
  attributes: { ...element.attributes, [name]: value },
});

/** The same page with links that work from any folder of any host. */
export const relativeLinks = (nodes: readonly Markup[], path: string): Markup[] =>
  changed(nodes, (element) =>
    ADDRESSES.reduce((next, name) => {
      const address = next.attributes[name];
      return isOurs(address) ? withAttribute(next, name, rootFrom(path) + address.slice(1)) : next;
    }, element),
  );

/** The page says where its root is, for scripts that build an address. */
export function sayRoot(nodes: readonly Markup[], path: string): void {
  const html = theOne(nodes, 'html');
  html.attributes = { 'data-root': rootFrom(path), ...html.attributes };
}

/** The same page with hash routes: `/x/#a` becomes `#/x/#a`. A file that the one file does not hold loses its link. */
export const hashLinks = (nodes: readonly Markup[], route: string): Markup[] =>
  changed(nodes, (element) => {
    const { tag, attributes, children } = element;
    if (tag === 'a' && 'data-file-link' in attributes)
      return {
        tag: 'span',
        attributes: { class: 'quiet' },
        children: [...children, ' (in the web copy)'],
      };
    // Each picture is in the file once, however many pages show it: the boot puts it in.
    if (tag === 'svg' && attributes['data-picture-id']) return { ...element, children: [] };
    if (tag === 'img' && attributes.src?.startsWith('/pictures/')) {
      const { src, ...rest } = attributes;
      return { ...element, attributes: { ...rest, 'data-picture': src } };
    }
    const name = tag === 'a' ? 'href' : tag === 'form' ? 'action' : '';
    const address = attributes[name];
    if (address?.startsWith('#')) return withAttribute(element, name, `#${route}${address}`);
    return isOurs(address) ? withAttribute(element, name, `#${address}`) : element;
  });

/** A policy forbids `<base>`, and every link of ours would go wrong under one. */
export function refuseBase(nodes: readonly Markup[], page: string): void {
  if (named(nodes.filter(isElement), 'base').length > 0)
    throw new Error(`${page}: <base> turns every link of ours elsewhere. Leave it out.`);
}
