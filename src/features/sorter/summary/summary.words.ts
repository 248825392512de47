export const SUMMARY_WORDS = {
  heading: 'What you two made of it',
  print: 'Print it',
  saveAsFile: 'Save as a file',
  otherCards: 'Sort other cards',
  oneAnswer: 'Where you gave one answer',
  split: 'Where you were split',
  leftOpen: 'Left open',
  card: (number: number, title: string) => `${number}. ${title}`,
  answers: (answers: { name: string; gloss: string }[]) =>
    answers.map(({ name, gloss }) => `${name}, ${gloss}`).join(' · '),
  dependingOn: (answers: string, reasons: string[]) =>
    reasons.length === 0 ? answers : `${answers}: ${reasons.join(', ')}`,
  wider: 'What you took wider',
  saidAloud: 'Said aloud.',
  written: (starter: string, text: string) => `${starter} ${text}`,
  stopped: 'You two chose to stop at the reveal. That is allowed.',
  nothingWritten: 'Nothing written for this card.',
  backTo: (title: string) => `Go back to ${title}`,
  madeWith: 'Made with Changing the Odds.',
  keptHere: 'Kept on this device only, until you choose “Forget everything”.',
};

/** The code that a table reads out to the room. */
export const ROOM_CODE_WORDS = {
  ask: 'In a session? Your table’s code for the room',
  making: 'Making the code …',
  failed: 'The code could not be made here: tell the facilitator your answers instead.',
  nothingPlaced: 'Place a response first: then there is something to tell the room.',
  card: 'Card',
  cardNamed: (number: number, title: string) => `${number}. ${title}`,
  tableNumber: 'Our table’s number',
  spelled: (code: string) => `The code: ${[...code].join(' ')}`,
  forCamera: 'The same code for a camera',
  holds:
    'Read it out, or hold it up to the facilitator’s camera. It holds your answers to this card and the number of your table, and nothing else. Where you are split it carries your first answer.',
  giveNumber: (most: number) => `Give the number on your table, from 1 to ${most}.`,
};
