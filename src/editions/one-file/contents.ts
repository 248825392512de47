/** What the one file holds, made from its blocks when it is asked for. Knows no browser. */
import { expandData, expandWith, piecesNamedIn } from './pieces/expand.ts';

/** A block of data in the file, as its attributes and its text say. */
export interface Block {
  holds?: string;
  name?: string;
  title?: string;
  styles?: string;
  text: string;
}
export interface Page {
  title: string;
  /** Names of the style sheets that this page wears. */
  styles: string[];
  html: string;
}
export interface Contents {
  /** With or without its last slash. */
  page: (route: string) => Page | undefined;
  /** The text of a data file, such as `/data/cards.json`. */
  file: (path: string) => string | undefined;
  /** The whole text of a picture, such as `/pictures/food.svg`. */
  picture: (path: string) => string | undefined;
  /** What the search asks for, by its path below the root. */
  searchFile: (path: string) => Uint8Array<ArrayBuffer> | undefined;
  /** Leaves nothing but one page and the pictures: no other word can be reached after that. */
  keepOnly: (route: string) => void;
}

export const FRAGMENT_MARK = 'pagefind_dcd';

export function contentsOf(blocks: Iterable<Block>): Contents {
  const kinds = new Map<string, Map<string, Block>>();
  for (const block of blocks) {
    const { holds = '', name = '' } = block;
    const kind = kinds.get(holds) ?? new Map<string, Block>();
    kinds.set(holds, kind.set(name, block));
  }
  const textOf = (holds: string, name: string) => kinds.get(holds)?.get(name)?.text;
  let pieces = (textOf('pieces', '') ?? '').split('\n');
  let expand = expandWith(pieces);
  const dataOf = (text: string) => JSON.stringify(expandData(JSON.parse(text), expand));

  return {
    page(route) {
      const block = kinds.get('page')?.get(route) ?? kinds.get('page')?.get(`${route}/`);
      if (!block) return;
      const { title = '', styles = '', text } = block;
      return { title, styles: styles.split(' ').filter(Boolean), html: expand(text) };
    },
    file(path) {
      const text = textOf('file', path);
      return text === undefined ? undefined : dataOf(text);
    },
    picture(path) {
      const text = textOf('picture', path);
      return text === undefined ? undefined : expand(text);
    },
    searchFile(path) {
      const words = textOf('fragment', path);
      if (words !== undefined) return new TextEncoder().encode(FRAGMENT_MARK + dataOf(words));
      const bytes = textOf('search', path);
      if (bytes === undefined) return;
      return Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    },
    keepOnly(route) {
      const page = kinds.get('page')?.get(route);
      const pictures = kinds.get('picture') ?? new Map<string, Block>();
      kinds.clear();
      kinds.set('page', new Map(page ? [[route, page]] : []));
      kinds.set('picture', pictures);
      const texts = [page, ...pictures.values()].map((block) => block?.text ?? '');
      const needed = piecesNamedIn(texts, pieces);
      pieces = pieces.map((piece, index) => (needed.has(index) ? piece : ''));
      expand = expandWith(pieces);
    },
  };
}

/** The marks of a picture alone, for a picture inside a page: they wear its theme and typeface. */
export const marksOf = (picture: string): string =>
  picture.slice(picture.indexOf('</style>') + '</style>'.length, picture.lastIndexOf('</svg>'));
