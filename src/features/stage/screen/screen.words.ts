import { counted } from '../../../model/say.ts';

/** What the room reads that is neither a slide's nor a card's. */
export const SCREEN_WORDS = {
  title: 'The room’s screen',
  waiting: 'Waiting for the desk',
  drag: 'Drag this window to the projector. Then go on at the desk.',
  fill: 'Fill the screen',
  ideas: 'What we would make wider',
  hands: (count: number) => counted(count, { one: 'hand', other: 'hands' }),
  page: (page: number, pages: number) => `${page} of ${pages}`,
  closest: (fit: string) => `Closest fit: ${fit}`,
  case: (level: string) => `A case for ${level}:`,
  together: 'Thank you. Let’s come back together.',
  then: (stage: string) => `, then ${stage}`,
  signs: 'The desk is not heard. At a desk, type',
  signsFirst: 'To begin, type at the desk',
  anotherCopy:
    'The desk is another copy of the toolkit. Close this window, and open the room’s screen again from the desk.',
} as const;
