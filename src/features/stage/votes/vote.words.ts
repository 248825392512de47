import { counted } from '../../../model/say.ts';

const answers = (count: number) => counted(count, { one: 'answer', other: 'answers' });

export const VOTE_WORDS = {
  section: 'The vote',
  first: 'First vote, before the talk',
  second: 'Second vote, after the talk',
  none: 'No answer is in yet.',
  soFar: (answered: number) => `${answers(answered)} so far.`,
  all: (present: number) => `All ${present} have answered.`,
  fewer: (answered: number, present: number) => `${answered} of ${present}. Nobody has to answer.`,
  more: (answered: number, present: number) =>
    `${answers(answered)}, and ${present} present: count again, or change how many are here.`,
  tables: (tables: number) => `${counted(tables, { one: 'table is', other: 'tables are' })} in.`,
  /** For the ear, once the hand rests: never the same words as those that are seen. */
  heard: (answered: number) => `Counted up to now: ${answered}.`,
  onlyYou: (name: string, gloss: string) => `Only you see this until then: ${name}, ${gloss}.`,
  drawing: 'The drawing, before the room sees it',
};

export const SHOWING_WORDS = {
  showCounts: 'Show how the room answered',
  hideCounts: 'Hide how the room answered',
  showFit: 'Show the closest fit',
  hideFit: 'Hide the closest fit',
  ask: 'Nobody’s answer is in. Show the closest fit before the vote?',
  yes: 'Show it all the same',
  no: 'Not yet',
  clear: 'Clear this vote',
};
