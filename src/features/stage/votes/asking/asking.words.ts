import { counted } from '../../../../model/say.ts';

export const ASKING_WORDS = {
  which: 'Which response?',
  split: (letter: string) => `The one that split the tables most: ${letter}`,
  letChoose: (letter: string) => `Let the tables choose (${letter} until they do)`,
  response: (letter: string, text: string) => `${letter}. ${text}`,
  present: 'How many are here?',
};

export const FINGERS_WORDS = {
  summary: 'Fingers: which one split each table most?',
  fewer: (letter: string) => `One table fewer for ${letter}`,
  more: (letter: string) => `One table more for ${letter}`,
  heard: (letter: string, tables: number) =>
    `${letter}: ${counted(tables, { one: 'table', other: 'tables' })}.`,
};
