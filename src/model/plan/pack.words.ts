/** What the papers of a session are called, where they go, and what to carry besides. */
export const PACK_WORDS = {
  papers: {
    host: 'Table-host card',
    tally: 'Table sheet',
    cards: 'Small cards, four to a sheet',
    halves: 'How are we doing? and the promise, two to a sheet',
    before: 'Slips for “How sure am I?”, eight to a sheet',
    exit: 'Exit slips, eight to a sheet',
    reveal: 'Reveal sheets',
    plan: 'This plan',
    room: 'The room page',
    dots: 'Seat dots',
    voices: 'A cook and a teacher, two copies on a sheet',
  },
  table: (number: number) => `Table ${number}`,
  twoTables: (first: number, second: number) => `Tables ${first} and ${second}`,
  forYou: 'For you',
  drinks: 'Tea and water',
  questions: 'The three questions in large letters',
  replyDay: 'The day of the leaders’ reply in large letters',
  bigSheet: 'A big sheet of paper for each table',
  thickPens: 'Thick pens',
  notesPaper: 'Paper for notes at each table',
  headsNotes: 'The head’s notes for “What I heard”',
  pens: 'A pen for each person, and ten more',
  phones: (count: number) =>
    `${count} charged school phones or tablets, one for each pair, with the page “Pairs” open. Nobody needs a phone or data of their own`,
  dotsInColour: 'Seat dots from the colour printer, in three bowls at the door',
  dotsInShapes:
    'Seat dots in three bowls at the door: round, square, triangle. They need no colour',
  numbers: (tables: number) => `A number from 1 to ${tables} for each table, in large letters`,
  scissors: 'Scissors, or a paper knife, for the evening before',
};
