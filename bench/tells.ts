/**
 * Can the cards be sorted without being read? Guesses each response's outcome from its words alone, on cards that the guesser
 * never saw, and from six marks without any word: npm run bench:tells
 *
 * Naive Bayes, each word and each pair of neighbours counted once a response, add 0.3, one card left out at a time. The three
 * levels are asked of the responses that have one level; the seven outcomes of all.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../src/content/cards');
const ADD = 0.3;
const LEVELS = ['beating', 'changing', 'supercharged'];

interface Written {
  text: string;
  fit: string;
}
interface Response {
  card: string;
  text: string;
  fit: string;
}

const responses: Response[] = readdirSync(FOLDER).flatMap((card) =>
  (parse(readFileSync(join(FOLDER, card), 'utf8')) as { responses: Written[] }).responses.map(
    ({ text, fit }) => ({ card, text, fit }),
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z']+/)
    .filter(Boolean);

/** Words and neighbouring pairs, each once. */
function wordMarks({ text }: Response): string[] {
  const words = wordsOf(text);
  return [...new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])];
}

const TITLE =
  /\b(minister|director|manager|mayor|councillor|commissioner|chief executive|leader|governors?|mp|msp|ms|mla|owner|head of [a-z]+)\b/;
const FAMILY =
  /\b(parents?|famil(?:y|ies)|mums?|dads?|gran|grans|carers?|workers|students|residents)\b/;
const SCHOOLS =
  /\b(two|three|four|five|six|seven|eight|nine|ten|all|both|every|other)\b[a-z' ]{0,18}\b(schools?|heads|colleges?|nurser(?:y|ies)|centres)\b/;
const ONE_PERSON = /\b(he|him|his|she|her|hers|this (?:pupil|child|girl|boy|student))\b/;
const HEAD_ASKS = /\b(?:our|the) (?:head|principal|manager) asks?\b/;

/** Six marks without any word of the guesser's own. */
function shapeMarks({ text }: Response): string[] {
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
}

type Marks = (response: Response) => string[];

/** The likeliest outcome of one response, by what the others say. */
function guess(marks: string[], known: readonly { fit: string; marks: string[] }[]): string {
  const outcomes = [...new Set(known.map(({ fit }) => fit))];
  const scored = outcomes.map((outcome) => {
    const same = known.filter(({ fit }) => fit === outcome);
    const likely = marks.reduce(
      (sum, mark) => {
        const seen = same.filter((other) => other.marks.includes(mark)).length;
        return sum + Math.log((seen + ADD) / (same.length + 2 * ADD));
      },
      Math.log(same.length / known.length),
    );
    return { outcome, likely };
  });
  return scored.sort((a, b) => b.likely - a.likely)[0]?.outcome ?? '';
}

/** Share of right guesses, in per cent. */
function rightBy(marksOf: Marks, among: readonly Response[]): number {
  const all = among.map((response) => ({ ...response, marks: marksOf(response) }));
  const right = all.filter(({ card, fit, marks }) => {
    const others = all.filter((other) => other.card !== card);
    // A mark that no other card has says nothing.
    const known = marks.filter((mark) => others.some((other) => other.marks.includes(mark)));
    return guess(known, others) === fit;
  });
  return (100 * right.length) / all.length;
}

const mean = (numbers: number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const deviation = (numbers: number[]): number =>
  Math.sqrt(mean(numbers.map((number) => (number - mean(numbers)) ** 2)));
const lengths = (among: readonly Response[]): string => {
  const counts = among.map(({ text }) => text.trim().split(/\s+/).length);
  return `${mean(counts).toFixed(1)} words, deviation ${deviation(counts).toFixed(2)}, ${Math.min(...counts)} to ${Math.max(...counts)}`;
};

const withLevel = responses.filter(({ fit }) => LEVELS.includes(fit));
const line = (name: string, value: number, most: number): void =>
  console.log(`${name.padEnd(34)}${value.toFixed(0).padStart(4)} %   ${most} % at most`);

console.log(`${responses.length} responses, ${withLevel.length} with one level`);
console.log(`all: ${lengths(responses)}`);
for (const level of LEVELS)
  console.log(`${level}: ${lengths(responses.filter(({ fit }) => fit === level))}`);
line('words, seven outcomes', rightBy(wordMarks, responses), 60);
line('words, three levels', rightBy(wordMarks, withLevel), 75);
line('six marks, seven outcomes', rightBy(shapeMarks, responses), 50);
line('six marks, three levels', rightBy(shapeMarks, withLevel), 80);

const pairs = new Map<string, number>();
for (const response of responses)
  for (const mark of wordMarks(response).filter((mark) => mark.includes(' ')))
    pairs.set(mark, (pairs.get(mark) ?? 0) + 1);
const common = [...pairs]
  .map(([pair, count]) => ({ pair, share: (100 * count) / responses.length }))
  .filter(({ share }) => share > 8)
  .sort((a, b) => b.share - a.share);
console.log(
  `pairs in more than 8 % of responses: ${common.map(({ pair, share }) => `${pair} ${share.toFixed(0)} %`).join(', ') || 'none'}`,
);
