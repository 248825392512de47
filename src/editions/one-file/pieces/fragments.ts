/**
 * Pagefind keeps the words of each page a second time, to show them round a match. In the one file they are put together
 * from the words that the page itself has.
 */
import { gunzipSync } from 'node:zlib';
import { isElement, type Markup } from '../../html.ts';
import { FRAGMENT_MARK } from '../contents.ts';

/** Shorter words are cheaper written twice than named. */
const WORTH_NAMING = 12;

export interface Fragment {
  url: string;
  content: string;
  anchors?: unknown[];
}

export function readFragment(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(FRAGMENT_MARK))
    throw new Error('search: Pagefind writes its fragments in a way that we do not know.');
  // Places of headings: we link to pages, and show no results within one.
  return { ...(JSON.parse(text.slice(FRAGMENT_MARK.length)) as Fragment), anchors: [] };
}

/** The content cut where the page's own words begin and end: parts that joined give the content again. */
export function partsOf(content: string, page: readonly Markup[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const words of wordsOf(page)) {
    const at = content.indexOf(words, from);
    if (at < 0) continue;
    if (at > from) parts.push(content.slice(from, at));
    parts.push(words);
    from = at + words.length;
  }
  return from < content.length ? [...parts, content.slice(from)] : parts;
}

const wordsOf = (nodes: readonly Markup[]): string[] =>
  nodes.flatMap((node) => {
    if (isElement(node)) return wordsOf(node.children);
    const words = node.trim();
    return words.length >= WORTH_NAMING ? [words] : [];
  });
