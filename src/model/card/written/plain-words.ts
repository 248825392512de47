/**
 * How hard a text is to read, and the words that we do not use of people.
 * Reading age is the Flesch-Kincaid grade (Kincaid and others, 1975) plus five, in years; a formula knows length, not sense.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** In years. Text with no words has no age: 0. */
export function readingAge(text: string): number {
  const words = text.match(/[A-Za-zÀ-ž’'-]+/g) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?:;](?=\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }) + 5;
}

/** Each word or phrase that we never use of people, and why. */
export const NEVER: readonly (readonly [RegExp, why: string])[] = [
  [/\bvulnerable\b/i, 'puts the weakness in the child; say what the child is up against'],
  [
    /\b(?:deprived|disadvantaged|underprivileged|less fortunate|underclass)\b/i,
    'names people by what they lack; say who withheld what',
  ],
  [/\b(?:needy|in need of saving|rescue[ds]?)\b/i, 'pity; nobody is a case to be saved'],
  [
    /\b(?:hard[- ]to[- ]reach|disengaged|cannot be bothered|can[’']t be bothered)\b/i,
    'the school may be hard to reach; say what is in the way',
  ],
  [/\bat[- ]risk\b/i, 'a label; say of what, and what makes it so'],
  [
    /\b(?:troubled|broken homes?|problem famil(?:y|ies)|chaotic|feckless|neglectful|poor parenting)\b/i,
    'blames families',
  ],
  [
    /\b(?:suffers?|suffering|sufferers?|victims?|wheelchair[- ]bound|confined to a wheelchair|afflicted)\b/i,
    'pity in place of a person',
  ],
  [
    /\b(?:hero(?:es|ic)?|saint|inspirational|brave little)\b/i,
    'no hero and no saint: adults doing their work',
  ],
  [
    /\b(?:lazy|troublemakers?|attention[- ]seek(?:ing|er)|naughty|low[- ]ability|refusers?)\b/i,
    'a verdict on a child; say what happened',
  ],
  [/\b(?:low aspirations?|lack of ambition|grit)\b/i, 'puts the cause inside the child'],
  [
    /\bthe poor\b|\bpoor (?:child|children|family|families|pupils?|kids?|thing)\b/i,
    'pity; money is short, people are not',
  ],
  [/\bnormal (?:child|children|famil(?:y|ies)|pupils?)\b/i, 'makes others not normal'],
  [/\b(?:in)?correct (?:answer|level)|\b(?:right|wrong) (?:answer|level)\b/i, 'no level is a mark'],
];

/** What a text says that we do not say: the words found, each with the reason. */
export const neverWords = (text: string): string[] =>
  NEVER.flatMap(([pattern, why]) => {
    const found = pattern.exec(text);
    return found ? [`“${found[0]}”: ${why}`] : [];
  });
