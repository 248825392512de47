const some = (count: number, about: boolean) => (about ? `about ${count}` : `${count}`);

export const DRAWING_WORDS = {
  first: 'First',
  after: 'After the talk',
  sum: (sum: number, about: boolean) => (about ? `About ${sum}` : `${sum}`),
  count: (count: number, about: boolean) => (about ? `~${count}` : `${count}`),
  asTable: 'The same as a table',
  answer: 'Answer',
  both: 'First, then after the talk',
  howMany: 'How many',
  level: (name: string, gloss: string) => `${name}, ${gloss}`,
  counted: (count: number, about: boolean) => some(count, about),
  countedTwice: (first: number, second: number, about: boolean) =>
    `${some(first, about)}, then ${some(second, about)}`,
  moved: (people: number, from: string, to: string) => `${people} from ${from} to ${to}`,
};
