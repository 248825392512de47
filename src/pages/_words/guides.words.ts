/** The shelf of guides and sheets, and what stands round one of them. */
import { counted } from '../../model/say.ts';

export const GUIDES_WORDS = {
  title: 'Guides',
  description:
    'What to read before, during and after: short guides with sources, and sheets to print.',
  gist: 'Five minutes each. The gist comes first, and every fact says where it is from.',
  sheets: 'Sheets to print',
  sheet: 'A sheet to print',
  all: 'All guides',
  allWithSheets: 'All guides and sheets',
  madeUp: 'A made-up card, and where two made-up colleagues put its responses.',
  eleven: {
    counted: ({
      all,
      same,
      line,
      gate,
    }: {
      all: number;
      same: number;
      line: number;
      gate: number;
    }) =>
      `${counted(all, { one: 'example', other: 'examples' })} from Blackpool: the rule agrees on ${same}, puts ${line} on a line, and for ${gate} it says that no one has acted yet`,
    response: 'The example',
    source: 'The source says',
    rule: 'Our rule says',
    same: 'the same',
  },
  twoHours: {
    minute: 'Minute',
    step: 'Step',
    span: (from: number, to: number) => `${from} to ${to}`,
    more: 'What to do and say in each step',
  },
  next: (title: string) => `Next: ${title}`,
};
