/** What goes into the one file, read before anything is written: pages, pictures, data, and the search with its words. */
import { bytesOf, routeOf, textOf } from '../../files.ts';
import {
  attributesText,
  changed,
  isElement,
  parse,
  serialise,
  sheetsOf,
  textIn,
  theOne,
  type Markup,
} from '../../html.ts';
import { hashLinks, refuseBase } from '../../site/links.ts';
import { refuseStyleAttributes } from '../../site/policy.ts';
import type { Block } from '../contents.ts';
import { partsOf, readFragment } from './fragments.ts';
import type { Pool } from './pool.ts';

export interface SourcePage {
  route: string;
  html: Markup[];
  /** What the one file shows of it. */
  body: Markup[];
}
export interface Reading extends Omit<Block, 'text'> {
  /** What must come out again. */
  whole: string;
  text: (markup: (id: number) => string) => string;
}

export async function readPages(dist: string, files: readonly string[]): Promise<SourcePage[]> {
  // The pattern page is for those who work on the toolkit.
  const paths = files.filter(
    (file) => file.endsWith('index.html') && file !== 'patterns/index.html',
  );
  return Promise.all(
    paths.map(async (path) => {
      const source = await textOf(dist, path);
      refuseStyleAttributes(source, path);
      const html = parse(source);
      refuseBase(html, path);
      const route = routeOf(path);
      return {
        route,
        html,
        body: plainText(hashLinks(still(theOne(html, 'body').children), route)),
      };
    }),
  );
}

/** Nothing that runs by itself, and nothing for a reader without scripts: without them no page of the file is shown. */
const still = (body: readonly Markup[]): Markup[] =>
  changed(body, (element) =>
    element.tag === 'script' || element.tag === 'noscript' || isIslandStyle(element)
      ? undefined
      : element,
  );

const isIslandStyle = (element: Parameters<typeof textIn>[0]): boolean =>
  element.tag === 'style' && textIn(element).startsWith('astro-island');

/** Quotes in text need no entity, and without one the words are the same as those of the data. */
const plainText = (nodes: readonly Markup[]): Markup[] =>
  nodes.map((node) =>
    isElement(node)
      ? { ...node, children: plainText(node.children) }
      : node.replaceAll('&#39;', "'").replaceAll('&quot;', '"'),
  );

export function readPage(pool: Pool, { route, html, body }: SourcePage): Reading {
  const id = pool.readMarkup(body);
  return {
    holds: 'page',
    name: route,
    title: textIn(theOne(html, 'title')),
    styles: sheetsOf(html).join(' '),
    whole: serialise(body),
    text: (markup) => markup(id),
  };
}

/** Files are read side by side, and gone through one after another: pieces are numbered alike in every build. */
async function inOrder(
  dist: string,
  files: readonly string[],
  read: (file: string, bytes: Buffer) => Reading,
): Promise<Reading[]> {
  const all = await Promise.all(files.map((file) => bytesOf(dist, file)));
  return files.map((file, index) => read(file, all[index] ?? Buffer.alloc(0)));
}

export const readPictures = (pool: Pool, dist: string, files: readonly string[]) =>
  inOrder(
    dist,
    files.filter((file) => /^pictures\/.*\.svg$/.test(file)),
    (file, bytes): Reading => {
      const picture = parse(bytes.toString('utf8'));
      const id = pool.readMarkup(picture);
      return {
        holds: 'picture',
        name: `/${file}`,
        whole: serialise(picture),
        text: (markup) => markup(id),
      };
    },
  );

export const readDataFiles = (pool: Pool, dist: string, files: readonly string[]) =>
  inOrder(
    dist,
    files.filter((file) => file.startsWith('data/')),
    (file, bytes): Reading => {
      const data: unknown = JSON.parse(bytes.toString('utf8'));
      const write = readTexts(data, (words) => pool.readText(words));
      return {
        holds: 'file',
        name: `/${file}`,
        whole: JSON.stringify(data),
        text: (markup) => jsonText(write(markup)),
      };
    },
  );

/** The words round a match, for the search, from the words of the pages. */
export const readFragments = (
  pool: Pool,
  dist: string,
  files: readonly string[],
  pages: readonly SourcePage[],
) =>
  inOrder(
    dist,
    files.filter((file) => file.endsWith('.pf_fragment')),
    (file, bytes): Reading => {
      const fragment = readFragment(bytes);
      const page = pages.find(({ route }) => route === fragment.url);
      const id = pool.readParts(partsOf(fragment.content, page?.body ?? []));
      return {
        holds: 'fragment',
        name: file,
        whole: JSON.stringify(fragment),
        text: (markup) => jsonText({ ...fragment, content: markup(id) }),
      };
    },
  );

/** The rest of what the search asks for, as it is. */
export const searchBlocks = (dist: string, files: readonly string[]): Promise<Block[]> =>
  Promise.all(
    files
      .filter((file) => file.startsWith('pagefind/') && !/\.(js|pf_fragment)$/.test(file))
      .map(async (file) => ({
        holds: 'search',
        name: file,
        text: (await bytesOf(dist, file)).toString('base64'),
      })),
  );

type Write = (markup: (id: number) => string) => unknown;

/** Reads every text of the data, and gives back how to write the data again. */
function readTexts(data: unknown, read: (words: string) => number): Write {
  if (typeof data === 'string') {
    const id = read(data);
    return (markup) => markup(id);
  }
  if (Array.isArray(data)) {
    const items = data.map((item) => readTexts(item, read));
    return (markup) => items.map((write) => write(markup));
  }
  if (typeof data !== 'object' || data === null) return () => data;
  const entries = Object.entries(data).map(
    ([name, value]) => [name, readTexts(value, read)] as const,
  );
  return (markup) => Object.fromEntries(entries.map(([name, write]) => [name, write(markup)]));
}

/** JSON that may stand in a script element. */
const jsonText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A block as it stands in the file. Its text ends at the first end of a script, so it may hold none. */
export function blockText({ text, ...attributes }: Block): string {
  if (/<\/?script/i.test(text))
    throw new Error(`one file: ${attributes.holds} ${attributes.name} holds a script.`);
  const { holds, name, title, styles } = attributes;
  const data = Object.entries({ holds, name, title, styles }).flatMap(([key, value]) =>
    value ? [[`data-${key}`, value] as const] : [],
  );
  return `<script type="text/plain"${attributesText(Object.fromEntries(data))}>${text}</script>`;
}
