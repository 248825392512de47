/** What is printed on a card and on its reveal sheet, besides the card's own words. */
export const CARD_PAPERS_WORDS = {
  firstAlways: 'First, always:',
  foot: (number: number, edition: number | string) =>
    `Changing the Odds · card ${number}, edition ${edition}`,
  howTheyFit: 'how they fit',
  otherCase: (level: string) => `A case for ${level.toLowerCase()}:`,
  tomorrow: 'Tomorrow morning',
  missing: 'Who is missing?',
  cost: 'Cost, and whose time',
  ask: (role: string) => `Ask ${role}`,
  revealFoot: (number: number, edition: number | string) =>
    `Changing the Odds · card ${number}, edition ${edition} · nobody is marked: a reading, with its reason`,
} as const;
