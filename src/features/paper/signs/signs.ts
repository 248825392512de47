/** The four answers on paper, with no camera and no screen. Pure. */
import { SIGNS_WORDS } from './signs.words.ts';

export const SIGNS = [
  { id: 'corner-signs', ...SIGNS_WORDS.corners, perSheet: 1 },
  { id: 'answer-cards', ...SIGNS_WORDS.cards, perSheet: 4 },
] as const;
export type Sign = (typeof SIGNS)[number];
