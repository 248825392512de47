/** The list of cards, and a card on a page of its own. */
export const CARDS_WORDS = {
  title: 'The cards',
  description:
    'Scenario cards from school life, each with four to six things that adults could do.',
  many: (cards: number) =>
    `${cards} situations from school life, each with four to six things that adults could do about it.`,
  card: (number: number) => `Card ${number}`,
  noticedBy: (who: string) => `noticed by ${who}`,
  sortThem: 'Sort them in pairs',
  printThem: 'Print them',
  asData: 'The same cards as data, for anyone who wants to build on them:',
  dataFile: 'cards.json',
  and: 'and',
  dataMeaning: 'what each field means',
  dataLicence: 'Words CC BY 4.0.',
};

export const CARD_WORDS = {
  noticedFirstBy: (who: string) => `Noticed first by ${who}.`,
  firstAlways: 'First, always:',
  whatCould: 'What could adults do?',
  askOfEach:
    'For each, ask: who gets it without asking? What is different next term? Who had to change something?',
  whereItFits: 'Where it fits, and why',
  plainSide: 'The plain side of this card',
  sortIt: 'Sort it in pairs',
  nextCard: (title: string) => `Next card: ${title}`,
};
