import type { Way } from '../../../model/session/round.ts';
import type { Share } from './next-round.ts';
import type { Guidance } from './next-round.ts';

export const SHARE_WORDS: Record<Share, string> = {
  none: 'nobody',
  few: 'a few',
  quarter: 'about a quarter',
  third: 'about a third',
  half: 'about half',
  'two-thirds': 'about two thirds',
  'three-quarters': 'about three quarters',
  nearly: 'nearly all',
  all: 'all',
};

export const WAY_WORDS: Record<Way, { name: string; how: string }> = {
  tables: {
    name: 'Tables',
    how: 'Everybody points on three. Each host counts, and calls out four numbers.',
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

export const GUIDANCE_SOURCE: Record<Guidance['from'], string> = {
  'peer-instruction':
    'A rule of thumb from peer instruction, made for questions with one answer (a review of its research, CBE Life Sciences Education, 2015). Using it here is our reading.',
  ours: 'Our reading.',
};
