import { counted } from '../../../../../model/say.ts';

export const CARDS_WORDS = {
  which: 'Which set was dealt?',
  any: 'Any cards: count what is seen',
  dealt: (count: number) => `Cards 1 to ${count}`,
  start: 'Count with the camera',
  counted: (cards: number) => `${counted(cards, { one: 'card is', other: 'cards are' })} counted.`,
  failed: 'The camera’s part did not load: count hands instead.',
  opening: 'Opening the camera …',
};
