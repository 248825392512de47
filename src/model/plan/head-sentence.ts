/**
 * What a person should look at again in the head's own sentence before a room reads it: a figure or a name that may point to a
 * child. These are guesses by the look of a word, so they are only said, and refuse nothing.
 */

/** "One" is left out: in "no one" and "one day" it counts nobody. */
const SMALL_NUMBER =
  /(?<![\p{L}\p{N}.,:/])(?:\d(?![\p{L}\p{N}]|[.,:/]\d)|(?:two|three|four|five|six|seven|eight|nine)(?![\p{L}’']))/iu;

/** Words with a capital that are seldom a pupil. */
const NO_PUPIL = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September ' +
    'October November December Year Years Reception Nursery Key Stage English Maths Welsh Christmas Easter Eid Ramadan Diwali ' +
    'Ofsted School Primary Academy College'
  ).split(' '),
);
/** They begin a sentence with 's, and are nobody. */
const NOBODYS = /^(?:It|That|There|Here|What|Who|Where|How|Let|He|She|Everyone|Somebody|Nobody)$/;

/** The first figure under ten, as it is written: "3", "two"; '' for none. */
export const smallFigure = (sentence: string): string => SMALL_NUMBER.exec(sentence)?.[0] ?? '';

/** The first word that looks like a name: a capital inside a sentence, or at its start with 's; '' for none. */
export function likelyName(sentence: string): string {
  for (const { 0: word, index } of sentence.matchAll(/\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*/gu)) {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + word.length)];
    // McDonald's is one word.
    if (/[\p{L}\p{N}]$/u.test(before) || NO_PUPIL.has(word)) continue;
    const begins = /(?:^|[.!?:…])[\s“”"‘’']*$/u.test(before);
    const owns = /^[’']s\b/.test(after) && !NOBODYS.test(word);
    if (!begins || owns) return word;
  }
  return '';
}
