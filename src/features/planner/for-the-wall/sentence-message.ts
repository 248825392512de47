/** What is said of the head's own sentence while it is typed. Only one that is too long stays off the wall. Pure. */
import { MOST_SENTENCE_WORDS, sentenceWords } from '../../../model/plan/for-the-wall.ts';
import { likelyName, smallFigure } from '../../../model/plan/head-sentence.ts';
import { FOR_THE_WALL_WORDS } from './for-the-wall.words.ts';

export const isTooLong = (sentence: string): boolean =>
  sentenceWords(sentence) > MOST_SENTENCE_WORDS;

/** One sentence for each thing to look at again; none when there is nothing. */
export function sentenceMessages(sentence: string): string[] {
  const [figure, name] = [smallFigure(sentence), likelyName(sentence)];
  return [
    ...(isTooLong(sentence)
      ? [FOR_THE_WALL_WORDS.tooLong(sentenceWords(sentence), MOST_SENTENCE_WORDS)]
      : []),
    ...(figure ? [FOR_THE_WALL_WORDS.figure(figure)] : []),
    ...(name ? [FOR_THE_WALL_WORDS.name(name)] : []),
  ];
}
