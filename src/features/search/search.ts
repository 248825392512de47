/** Search results in groups. Pure. */
import { kindOf } from '../../model/route.ts';
import { SEARCH_WORDS } from './search.words.ts';

export interface Found {
  route: string;
  title: string;
  excerpt: string;
}
export interface Group {
  kind: ReturnType<typeof kindOf>;
  found: Found[];
}

const ORDER = ['cards', 'do', 'read'] as const;

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

export const countWords = (count: number, query: string, meant?: string): string => {
  if (count > 0) return SEARCH_WORDS.found(count, query);
  return meant ? SEARCH_WORDS.nothingButNear(query, meant) : SEARCH_WORDS.nothing(query);
};
