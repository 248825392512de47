/**
 * Can a response be placed without being read? A guesser that never saw the card names its outcome from its words alone, or from
 * six marks without any word. Pure. Naive Bayes, each mark counted once a response, one card left out at a time.
 */
import type { Fit } from '../rule.ts';

export interface Told {
  card: string;
  text: string;
  fit: Fit;
}
type Marks = (text: string) => string[];

/** What is added to each count, so that a mark never seen with an outcome does not rule it out. */
const ADD = 0.3;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z']+/)
    .filter(Boolean);

const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`);

/** Each word and each two neighbours, once. */
export const wordMarks: Marks = (text) => {
  const words = wordsOf(text);
  return [...new Set([...words, ...pairsOf(words)])];
};

const TITLE =
  /\b(minister|director|manager|mayor|councillor|commissioner|chief executive|leader|governors?|mp|msp|ms|mla|owner|head of [a-z]+)\b/;
const FAMILY =
  /\b(parents?|famil(?:y|ies)|mums?|dads?|gran|grans|carers?|workers|students|residents)\b/;
const SCHOOLS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|all|both|every|other)\b[a-z' ]{0,18}\b(schools?|heads|colleges?|nurser(?:y|ies)|centres)\b/;
const ONE_PERSON = /\b(he|him|his|she|her|hers|this (?:pupil|child|girl|boy|student))\b/;
const HEAD_ASKS = /\b(?:our|the) (?:head|principal|manager) asks?\b/;

/** An official's title, a family word, both, a number of schools, a pronoun of one person, "our head asks": there or not. */
export const shapeMarks: Marks = (text) => {
  const low = text.toLowerCase();
  const [title, family] = [TITLE.test(low), FAMILY.test(low)];
  const marks: [string, boolean][] = [
    ['title', title],
    ['family', family],
    ['both', title && family],
    ['schools', SCHOOLS.test(low)],
    ['one person', ONE_PERSON.test(low)],
    ['the head asks', HEAD_ASKS.test(low)],
  ];
  return marks.map(([name, has]) => `${name}: ${has}`);
};

interface Marked extends Told {
  marks: Set<string>;
}

/** The likeliest outcome of some marks, by what the others say. */
function guess(marks: readonly string[], known: readonly Marked[]): Fit | undefined {
  const outcomes = [...new Set(known.map(({ fit }) => fit))].map((fit) => {
    const same = known.filter((other) => other.fit === fit);
    const likely = marks.reduce(
      (sum, mark) => {
        const seen = same.filter((other) => other.marks.has(mark)).length;
        return sum + Math.log((seen + ADD) / (same.length + 2 * ADD));
      },
      Math.log(same.length / known.length),
    );
    return { fit, likely };
  });
  return outcomes.sort((left, right) => right.likely - left.likely)[0]?.fit;
}

/** How many in a hundred the guesser names rightly, each on a card that it never saw. */
export function guessed(marksOf: Marks, responses: readonly Told[]): number {
  const all = responses.map((each) => ({ ...each, marks: new Set(marksOf(each.text)) }));
  const right = all.filter(({ card, fit, marks }) => {
    const others = all.filter((other) => other.card !== card);
    // A mark that no other card has says nothing.
    const known = [...marks].filter((mark) => others.some((other) => other.marks.has(mark)));
    return guess(known, others) === fit;
  });
  return (100 * right.length) / all.length;
}

/** Each two neighbouring words with the share of responses, in a hundred, that have them; the commonest first. */
export function commonPairs(texts: readonly string[]): { pair: string; share: number }[] {
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const pair of new Set(pairsOf(wordsOf(text)))) seen.set(pair, (seen.get(pair) ?? 0) + 1);
  return [...seen]
    .map(([pair, count]) => ({ pair, share: (100 * count) / texts.length }))
    .sort((left, right) => right.share - left.share);
}

/** How many words responses have: mean and standard deviation. */
export function lengthsOf(texts: readonly string[]): { mean: number; deviation: number } {
  const counts = texts.map((text) => text.trim().split(/\s+/).length);
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const middle = mean(counts);
  return { mean: middle, deviation: Math.sqrt(mean(counts.map((count) => (count - middle) ** 2))) };
}
