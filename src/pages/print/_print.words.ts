import { counted } from '../../model/say.ts';

const SHEETS = { one: 'sheet', other: 'sheets' };
const PAGES = { one: 'page', other: 'pages' };

/** Words of the pages that print. What each paper is called and how it is used stands with the paper. */
export const PRINT_WORDS = {
  title: 'Print the cards',
  description:
    'Cards to cut out, the plain side, reveal sheets, corner signs and vote cards: black and white.',
  about:
    'Single-sided, black and white, with lines to cut along. Nothing on the front gives an answer away.',
  pack: 'The Monday pack: everything, table by table',
  aboutPack:
    'Cards, table sheets, host cards, promises and slips in one print job, each sheet with the number of its table.',
  packSheets: 'At most 70 sheets for 64 staff and two hours',
  sheets: (sheets: number) => counted(sheets, SHEETS),
  sheetsForCards: (sheets: number, cards: number) => `${sheets} sheets for ${cards} cards`,
  aboutWithSheets: (about: string, sheets: number) => `${about} ${counted(sheets, SHEETS)}.`,
  votes: 'For the votes',
  aboutVotes:
    'Pointing is enough. These help a room that votes on foot, from its seats, or with a camera to count. Somebody who likes can hold up ',
  phone: 'a phone as a voting card',
  nobodyHasTo: '; nobody has to.',
  voteCards: 'Vote cards, for a camera to count',
  aboutVoteCards:
    'Turn your answer to the top, and a camera at the front counts the room. No picture is kept. One for each table, or one for each person: A5 folds from a sheet of A4, and A4 is for a long room.',
  aboutSet: (about: string, pages: number) =>
    `${about} ${counted(pages, PAGES)}, the first says how to use them.`,
  howToPrint:
    'In the print window choose A4, “actual size” or 100 per cent, one-sided, and no headers and footers. To print a few cards only, give the sheets you want under “pages”.',
} as const;

export const MONDAY_PACK_WORDS = {
  title: 'The Monday pack',
  description:
    'Every paper of a session in one print job, table by table: black and white, single-sided.',
  about:
    'Every paper in one print job, table by table. Black and white, one-sided, A4 at “actual size”.',
  onePaper: 'One paper only:',
  papers: {
    cards: 'small cards',
    reveals: 'reveal sheets',
    host: 'table-host card',
    table: 'table sheet',
    promise: 'promise',
    exit: 'exit slip',
    audit: 'How are we doing?',
    plan: 'running order',
  },
  needsScript: 'The pack puts itself together with JavaScript.',
  withoutScript:
    ' Without it, print the papers one by one from the links above: a table-host card, a table sheet and a promise for each table, cards for each pair, an exit slip for each person.',
} as const;
