/** Words that would give a level away: a reader should weigh what a response does, not how it is put. Pure. */
import type { Fit } from '../rule.ts';

/** Fewer than this may be chance. */
const OFTEN = 12;
/** The share of one outcome above which a word tells. Our measure. */
const MOST = 0.75;
/** One child is what the first of the five tests asks about: these words are the substance, not a tell. */
const ONE_CHILD = new Set(['her', 'his', 'him', 'mum', 'dad', 'this', 'with her', 'with his']);

const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** Each word and each two in a row. A month is a month, whichever it is. */
function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(MONTHS, 'month')
      .match(/[a-z’'-]+/g) ?? [];
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
}

/** Each word, and each two in a row, that occurs in twelve responses or more and nearly always with the same outcome: a sentence for the author. */
export function tells(responses: readonly { text: string; fit: Fit }[]): string[] {
  const seen = new Map<string, Map<Fit, number>>();
  for (const { text, fit } of responses) {
    for (const word of wordsOf(text)) {
      const by = seen.get(word) ?? new Map<Fit, number>();
      by.set(fit, (by.get(fit) ?? 0) + 1);
      seen.set(word, by);
    }
  }
  return [...seen].flatMap(([word, by]) => {
    const all = [...by.values()].reduce((sum, count) => sum + count, 0);
    const [fit, most] = [...by].reduce((left, right) => (right[1] > left[1] ? right : left));
    return all < OFTEN || most / all <= MOST || ONE_CHILD.has(word)
      ? []
      : [
          `src/content/cards: "${word}" stands in ${all} responses, ${most} of them ${fit}: it gives the level away. Put some of them in other words, or use it truthfully elsewhere.`,
        ];
  });
}
