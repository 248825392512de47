import { counted } from '../../../model/say.ts';

/** The bar over the table, the front of a card, and a card that is not here. */
export const TABLE_WORDS = {
  summary: 'Summary',
  where: (card: number, all: number) => `Card ${card} of ${all}`,
  plainSide: 'Plain side',
  undo: 'Undo',
  otherCards: 'Other cards',
  saveAsFile: 'Save as a file',
};

export const FRONT_WORDS = {
  eyebrow: (number: number, theme: string) => `Card ${number} · ${theme}`,
  firstAlways: 'First, always:',
  howTo: (responses: number) =>
    `One of you reads it aloud. Then place ${counted(responses, {
      one: 'response',
      other: 'responses',
    })} together: each is something that adults could do.`,
  start: 'Start sorting',
};

export const MISSING_WORDS = {
  heading: 'This card is not in this copy',
  kept: 'Your answers to it are still kept. Open them in a newer copy of the toolkit, or go on with the next card.',
  goOn: 'Go on',
};
