/**
 * HTML as plain data: elements with their attributes and children, text as it stands in the source (entities untouched).
 * Editions change the tree and write it again, so that no quote style, order of attributes or line break can matter.
 */
import {
  NodeType,
  parse as parseHtml,
  type HTMLElement as Parsed,
  type Node,
} from 'node-html-parser';

export interface Element {
  tag: string;
  /** Raw values; null for an attribute that has none, such as `hidden`. */
  attributes: Record<string, string | null>;
  children: Markup[];
}
/** A string is text, a comment or the doctype, in the source's own words. */
export type Markup = Element | string;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** SVG's own names, such as viewBox, are in mixed case and stay so. */
const IN_CAPITALS = /^[A-Z-]+$/;

export const isVoid = (tag: string): boolean => VOID.has(tag);

export const isElement = (node: Markup): node is Element => typeof node !== 'string';

/** A whole page or a part of one, as the list of what stands side by side in it. */
export const parse = (html: string): Markup[] =>
  parseHtml(html, {
    comment: true,
    blockTextElements: { script: true, style: true },
  }).childNodes.map(plain);

function plain(node: Node): Markup {
  if (node.nodeType !== NodeType.ELEMENT_NODE) return node.toString();
  const parsed = node as Parsed;
  return {
    tag: parsed.rawTagName,
    attributes: Object.fromEntries(
      Object.entries(parsed.rawAttributes as Record<string, string | null>).map(([name, value]) => [
        IN_CAPITALS.test(name) ? name.toLowerCase() : name,
        value,
      ]),
    ),
    children: parsed.childNodes.map(plain),
  };
}

export const serialise = (nodes: Markup | readonly Markup[], inSvg = false): string =>
  (Array.isArray(nodes) ? (nodes as Markup[]) : [nodes as Markup])
    .map((node) => (isElement(node) ? elementText(node, inSvg) : node))
    .join('');

function elementText({ tag, attributes, children }: Element, inSvg: boolean): string {
  const drawn = inSvg || tag === 'svg';
  const start = `<${tag}${attributesText(attributes)}`;
  if (inSvg && children.length === 0) return `${start}/>`;
  return isVoid(tag) ? `${start}>` : `${start}>${serialise(children, drawn)}</${tag}>`;
}

export const attributesText = (attributes: Element['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === null ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`,
    )
    .join('');

/** Every element of the tree, parents before children. */
export function elementsOf(nodes: readonly Markup[]): Element[] {
  const found: Element[] = [];
  for (const node of nodes) if (isElement(node)) found.push(node, ...elementsOf(node.children));
  return found;
}

/** The tree with each element as `change` answers it: another element, text, or nothing. Children first. */
export const changed = (
  nodes: readonly Markup[],
  change: (element: Element) => Markup | undefined,
): Markup[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    return change({ ...node, children: changed(node.children, change) }) ?? [];
  });

export const named = (nodes: readonly Markup[], ...tags: string[]): Element[] =>
  elementsOf(nodes).filter(({ tag }) => tags.includes(tag));

/** The first element of that name. A page without it is a fault of the build. */
export function theOne(nodes: readonly Markup[], tag: string): Element {
  const [found] = named(nodes, tag);
  if (!found) throw new Error(`This page has no <${tag}>.`);
  return found;
}

export const attribute = ({ attributes }: Element, name: string): string => attributes[name] ?? '';

/** The raw words inside a script, a style or a title. */
export const textIn = ({ children }: Element): string => serialise(children);

const values = (found: string[]): string[] => [...new Set(found)].filter(Boolean);

/** Addresses of the linked style sheets, in their order, each once. */
export const sheetsOf = (nodes: readonly Markup[]): string[] =>
  values(
    named(nodes, 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => attribute(link, 'href')),
  );

/** Scripts that run: inline or by address. Blocks of data are not among them. */
export const scriptsOf = (nodes: readonly Markup[]): Element[] =>
  named(nodes, 'script').filter((script) => !attribute(script, 'type').includes('/'));

/** Addresses that the islands of a page load. */
export const islandAddresses = (nodes: readonly Markup[]): string[] =>
  values(
    named(nodes, 'astro-island').flatMap((island) =>
      ['component-url', 'renderer-url', 'before-hydration-url'].map((name) =>
        attribute(island, name),
      ),
    ),
  );
