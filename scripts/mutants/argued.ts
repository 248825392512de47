/** Faults that no test can notice, because they change nothing that anybody could see; each with its reason in one line. */
export const ARGUED: readonly { file: string; operator: string; before: string; why: string }[] = [
  {
    file: 'src/features/stage/screen/ideas/idea-pages.ts',
    operator: 'number plus one',
    before: '0',
    why: 'Before the first idea there is no page, so no room on it is looked at.',
  },
  {
    file: 'src/features/stage/screen/ideas/idea-pages.ts',
    operator: 'number plus one',
    before: '110',
    why: 'Ideas are 14, 24 or 34 tenths high, so no page of them is 111.',
  },
  {
    file: 'src/features/stage/screen/screen-state.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A step stands in a programme once.',
  },
  {
    file: 'src/features/stage/session/card-of.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A card has its number alone, and a step stands in a programme once.',
  },
  {
    file: 'src/features/stage/session/catch-up/catch-up.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A step stands in a programme once.',
  },
  {
    file: 'src/features/stage/session/new-session.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A step stands in a programme once.',
  },
  {
    file: 'src/features/stage/session/session.store.ts',
    operator: 'false to true',
    before: 'false',
    why: 'How the slide stands before a session is shown by nobody: each way into a session sets it.',
  },
  {
    file: 'src/features/stage/votes/asking/asked-response.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A letter stands on a card once.',
  },
  {
    file: 'src/features/stage/votes/drawing/flow.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A column has one segment for each answer.',
  },
  {
    file: 'src/features/stage/votes/next-round.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A tally has one row for each table: its guard and withRow see to it.',
  },
  {
    file: 'src/platform/storage/kept-file.ts',
    operator: 'find to findLast',
    before: 'find',
    why: 'A file in which a key stands twice is refused.',
  },
  {
    file: 'src/platform/storage/kept-record.ts',
    operator: 'if never',
    before: '!key',
    why: 'With nothing on the table there is nothing to let go of.',
  },
  {
    file: 'src/platform/storage/kept-record.ts',
    operator: 'if never',
    before: '!value',
    why: 'Nobody asks for it with nothing on the table; the check is for the types.',
  },
];
