import { counted } from '../../../model/say.ts';

export const CAMERA_CHECK_WORDS = {
  name: 'A camera that counts vote cards',
  fix: 'Put the camera nearer, print A4 cards, or turn on more light. Hands count just as well.',
  optional: 'Only if you want to count printed vote cards. No picture is kept or sent.',
  open: 'Open the camera',
  close: 'Close the camera',
  again: 'Try again',
  opening: 'Opening the camera. If your browser asks, allow it.',
  hold: 'Hold the A5 card two metres away, flat, with the pattern to the camera.',
  oneRead: (number: number) => `1 card read: ${number}.`,
  read: (cards: number) => `${counted(cards, { one: 'card', other: 'cards' })} read.`,
  myCard: 'My card is',
  metres: 'From the camera to the card, in metres',
  which: 'Camera',
};

export const REACH_WORDS = {
  near: 'less than a metre',
  upTo: (metres: number) => `up to ${counted(metres, { one: 'metre', other: 'metres' })}`,
  reach: (a5: string, a4: string) =>
    `Our estimate: this camera reads an A5 card ${a5} away, and an A4 card ${a4}. Try it in the room, in the light that you will have.`,
  giveMetres: 'Give the distance in metres.',
};
