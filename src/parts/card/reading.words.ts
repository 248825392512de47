/** How a response was read: its closest fit, the case for another level, and whose judgement it is. */
import type { Level } from '../../model/card/level.ts';

/** In the middle of a sentence. */
const INSIDE: Record<Level, string> = {
  beating: 'beating the odds',
  changing: 'changing the odds',
  supercharged: 'supercharged changing the odds',
};

export const READING_WORDS = {
  closest: 'Closest fit',
  caseFor: (level: Level) => `A case for ${INSIDE[level]}:`,
  fiveTests: 'By the five tests',
  /** The source's own words, quoted. */
  sourceWords: (quoted: string) =>
    `In the source’s own words: “${quoted}” (notes of the Blackpool community of practice, undated; we infer 2019)`,
  sourceCalls: (level: Level) => `The source itself calls it ${INSIDE[level]}`,
};
