import { counted } from '../../../model/say.ts';

const cards = (many: number) => counted(many, { one: 'card', other: 'cards' });
const MINUTES_A_CARD = 9;

export const CHOOSE_WORDS = {
  choose: 'Choose your cards',
  four: 'The four from Blackpool',
  byChance: 'Three by chance',
  none: 'None',
  inTheme: (chosen: number, all: number) =>
    chosen > 0 ? `${chosen} of ${all} chosen` : cards(all),
  start: (chosen: number) =>
    chosen === 0 ? 'Choose at least one card' : `Start with ${cards(chosen)}`,
  howLong: (chosen: number) =>
    chosen > 1
      ? `About nine minutes a card: ${chosen * MINUTES_A_CARD} in all. Stop whenever you like.`
      : 'About nine minutes a card. Stop whenever you like.',
  openFile: 'Open a saved file',
  openFileHint: 'Started on another device? Bring the file that you saved there.',
  earlier: 'Earlier sortings on this device',
  earlierSorting: (day: string, titles: string) => `${day}: ${titles}`,
};
