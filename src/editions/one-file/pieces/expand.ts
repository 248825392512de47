/**
 * What stands in several pages is written once, as a piece, and named where it belongs: `{1a}` is piece 1a, counted in
 * base 36. Piece 0 is a curly bracket, for words that look like such a name. Build and browser both read by this.
 */
const NAME = /\{([0-9a-z]+)\}/g;
const LOOKS_LIKE_A_NAME = /\{(?=[0-9a-z]+\})/g;

export const BRACKET = '{';
export const nameOf = (piece: number): string => `{${piece.toString(36)}}`;

/** Words as they may stand beside names of pieces. */
export const escapeNames = (words: string): string => words.replace(LOOKS_LIKE_A_NAME, nameOf(0));

/** Puts every named piece in its place, and the pieces named inside those. */
export function expandWith(pieces: readonly string[]): (words: string) => string {
  const whole = new Map<number, string>();
  const pieceOf = (index: number): string => {
    let text = whole.get(index);
    if (text === undefined) {
      const piece = pieces[index] ?? '';
      text = index === 0 ? piece : expand(piece);
      whole.set(index, text);
    }
    return text;
  };
  const expand = (words: string): string =>
    words.replace(NAME, (_, index: string) => pieceOf(parseInt(index, 36)));
  return expand;
}

/** Data with every piece put into its texts. */
export function expandData(data: unknown, expand: (words: string) => string): unknown {
  if (typeof data === 'string') return expand(data);
  if (Array.isArray(data)) return data.map((item) => expandData(item, expand));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, expandData(value, expand)]),
  );
}

/** The numbers of all pieces that these texts need, those inside other pieces too, and the bracket. */
export function piecesNamedIn(texts: readonly string[], pieces: readonly string[]): Set<number> {
  const needed = new Set([0]);
  const look = (text: string): void => {
    for (const [, name = ''] of text.matchAll(NAME)) {
      const index = parseInt(name, 36);
      if (needed.has(index)) continue;
      needed.add(index);
      look(pieces[index] ?? '');
    }
  };
  texts.forEach(look);
  return needed;
}
