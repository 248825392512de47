import { counted } from '../../../model/say.ts';

const PAGES = { one: 'page', other: 'pages' };
const A5 = {
  name: 'A5',
  how: 'one-sided: each sheet of A4 folds into one card',
  print:
    'One-sided, actual size. Fold each sheet back along the dashed line, with the print outside, and glue or staple it: one sheet is one card.',
};
const A4 = {
  name: 'A4',
  how: 'on both sides, or two pages stapled back to back',
  print:
    'Actual size, on both sides, turned on the long edge. Or one-sided: staple each pattern to the page after it, back to back, both the same way up.',
};

/** What is printed on vote cards and their start sheet, and how they are used. */
export const VOTE_CARDS_WORDS = {
  paper: { a5: A5, a4: A4 },
  set: (size: number, paper: string) => `${size} vote cards, ${paper}`,
  aboutSet: (how: string) => `Patterns that a camera at the front can count. A4 paper, ${how}.`,
  column: 'Set',
  cards: (cards: number) => `${cards} cards`,
  pages: (pages: number) => counted(pages, PAGES),
  setWithPages: (set: string, pages: number) => `${set}, ${counted(pages, PAGES)}`,
  pattern: (number: number) => `Pattern of card ${number}, for the camera`,
  edge: { top: 'top', left: 'left', bottom: 'bottom', right: 'right' },
  atEdge: (edge: string, answer: string) => `${edge}, ${answer}`,
  back: (number: number, edges: string) => `Back of card ${number}: ${edges}`,
  turn: 'Turn your answer to the top.',
  fingers: 'Pattern to the camera, fingers at the edge.',
  start: (set: string) => `Start here: ${set}`,
  toPrint: 'Print.',
  blackAndWhite: 'Black and white, matt paper. Do not laminate: shine hides the pattern.',
  steps: [
    {
      name: 'Deal.',
      what: (last: number) =>
        `Shuffle, and deal face down: one card to each person, or one to each table. Numbers 1 to ${last} are tied to nobody, and nobody writes down who has which.`,
    },
    {
      name: 'Turn.',
      what: () =>
        '“Turn your card until your answer is at the top and you can read it. On three, hold it up flat, pattern to the camera, fingers at the edge only. Keep still until I say thank you.”',
    },
    {
      name: 'Count.',
      what: () =>
        'At the desk, choose “Count with the camera”. It ticks each card and says which numbers are missing. No picture is kept or sent. If it will not read a card, put that number in by hand, or count hands instead.',
    },
    {
      name: 'Choose.',
      what: () =>
        'Nobody has to hold one up: pointing, or telling the host, counts the same. Collect the cards and shuffle them before the next session. Use one set at a time, because each number may be in the room once only.',
    },
  ],
  whatItReads: 'What the camera reads',
  fromTheFront:
    'Card 1, as seen from the front of the room. Try it the night before: the page “The night before” says how far this camera reads your cards.',
  foot: (size: number, paper: string) => `Changing the Odds · vote cards ${size}, ${paper}`,
  leftEmpty: 'This page is left empty on purpose, so that each back falls behind its own pattern.',
} as const;
