/**
 * Pagefind shortens a word that it does not know until something fits: "brekfast" would find every page with a "b". So we
 * look at the words that it says it found, and offer the nearest word that the pages really have. Pure.
 */

/** Words in small letters, without accents and marks. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The same word in another form: "fares" and "fare", "bullying" and "bullied", or its beginning, as people type. */
function isSameWord(asked: string, found: string): boolean {
  if (found.startsWith(asked) || stemOf(asked) === stemOf(found)) return true;
  return sharedStart(asked, found) >= Math.max(3, Math.ceil(asked.length / 2));
}

const stemOf = (word: string): string =>
  word.length > 3 ? word.replace(/(?:ies|ied|ying|ing|ed|es|s|y|e)$/, '') : word;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether every word that was asked for is among those that the search found. */
export const isReallyFound = (query: string, found: readonly string[]): boolean => {
  const words = found.flatMap(wordsOf);
  return wordsOf(query).every((asked) => words.some((word) => isSameWord(asked, word)));
};

/** How many letters must be changed, left out, added or swapped with their neighbour. */
export function lettersApart(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j += 1) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swap = isSwapped ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swap));
    }
  }
  return at(one.length, other.length);
}

/** The query with each unknown word replaced by the nearest word of the pages; nothing if there is none near. */
export function didYouMean(query: string, vocabulary: ReadonlySet<string>): string | undefined {
  const asked = wordsOf(query);
  const meant = asked.map((word) => (vocabulary.has(word) ? word : nearest(word, vocabulary)));
  if (meant.some((word) => word === undefined)) return;
  const suggestion = meant.join(' ');
  return suggestion === asked.join(' ') ? undefined : suggestion;
}

function nearest(asked: string, vocabulary: ReadonlySet<string>): string | undefined {
  const most = asked.length < 5 ? 1 : 2;
  let best: { word: string; apart: number } | undefined;
  for (const word of vocabulary) {
    if (word.length < 3 || Math.abs(word.length - asked.length) > most) continue;
    const apart = lettersApart(asked, word);
    if (apart <= most && apart < (best?.apart ?? Infinity)) best = { word, apart };
  }
  return best?.word;
}
