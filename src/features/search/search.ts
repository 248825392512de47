/** Search results in groups. Pure. */
import { kindOf } from '../../model/route.ts';

export interface Found {
  route: string;
  title: string;
  excerpt: string;
}
export interface Group {
  kind: ReturnType<typeof kindOf>;
  found: Found[];
}

const ORDER = ['Cards', 'Do it', 'Read about it'] as const;

/** Groups in a fixed order, each in the order of the results; empty groups are left out. */
export const groupFound = (found: Found[]): Group[] =>
  ORDER.map((kind) => ({
    kind,
    found: found.filter(({ route }) => kindOf(route) === kind),
  })).filter(({ found: some }) => some.length > 0);

/** An excerpt in pieces: plain words and matched words, read from Pagefind's <mark> and never put in as markup. */
export function piecesOf(excerpt: string): { words: string; matched: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => {
      const matched = piece.startsWith('<mark>');
      const words = piece
        .replace(/<\/?mark>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      return { words, matched };
    });
}

export const countWords = (count: number, query: string): string =>
  count === 0
    ? `Nothing found for “${query}”. Try a shorter word, or look through the cards.`
    : `${count} ${count === 1 ? 'page' : 'pages'} found for “${query}”`;
