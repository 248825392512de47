import type { Way } from '../../../../model/session/round.ts';
import type { Refusal } from './typed-counts.ts';

export const WAY_WORDS: Record<Way, { name: string; how: string }> = {
  tables: {
    name: 'Tables',
    how: 'Everybody points on three. Each host counts, keeps the numbers, and says them when asked.',
  },
  room: { name: 'Hands', how: 'Hands up for each answer in turn. Leaders last.' },
  cards: {
    name: 'Cards and camera',
    how: 'Everybody holds up a printed card. This laptop’s camera reads them; no picture is kept or sent.',
  },
  codes: {
    name: 'Codes',
    how: 'One phone a table, no network. The table reads out its code, or holds it up to the camera.',
  },
};

export const WAYS_WORDS = { group: 'How do you count?' };

const TOO_MANY = 'A count goes up to 5,000: type a smaller number.';

/** Why four numbers were not taken. */
export const COUNTS_REFUSED: Record<Refusal, string> = {
  'not-numbers': 'Type three or four whole numbers with a space between them.',
  'too-many': TOO_MANY,
};
/** Why one number was not taken. */
export const COUNT_REFUSED: Record<Refusal, string> = {
  'not-numbers': 'Type a whole number.',
  'too-many': TOO_MANY,
};
