/** What is printed on the papers of a table, besides the words of its sheets. */
export const FOR_A_TABLE_WORDS = {
  host: 'Table-host card',
  atTable: (people: string) => `At your table: ${people}.`,
  minutes: (minutes: number) => `${minutes} min`,
  tally: 'Table sheet',
  faceDown: 'Face down until the pairs have sorted.',
  promise: 'A promise from our table',
  audit: 'How are we doing? ',
  auditPart: (letter: string, title: string) => `How are we doing? ${letter}. ${title}`,
  howToAudit:
    'Alone for three minutes, then together for ten. Tick one for each: W goes well, B could be better, M needs mending. The questions are ours, and not the official audit tool.',
  weAsk: 'We ask',
  well: 'W',
  better: 'B',
  mending: 'M',
  howWeKnow: 'How do we know?',
} as const;

/** Slips are small, so their words stand here; a test holds them against the sheets that people read on a screen. */
export const SLIP_WORDS = {
  before: {
    title: 'How sure am I?',
    lines: ['How sure am I that I can tell the three kinds of help apart, and take one wider?'],
    keep: 'Fold it and keep it. Nobody collects it. You look at it again at the end.',
  },
  exit: {
    title: 'Exit slip, with no name',
    lines: [
      'How sure am I now that I can tell the three kinds of help apart, and take one wider?',
      'Looking back, how sure was I really, before we began?',
    ],
    leaders: 'One thing that I would like the leaders to hear',
  },
  least: 'not at all',
  most: 'very',
} as const;
