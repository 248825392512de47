/** The cards that a pair can choose from, by theme. */
import type { Card } from '../../../model/card/card.ts';

export type CardChoice = Pick<Card, 'id' | 'number' | 'edition' | 'title' | 'theme'> & {
  /** Where the picture of its theme lies. */ picture: string;
};

/** The four that the words come from: every room can begin with them. */
const FIRST = 4;
export const firstCards = (choices: readonly CardChoice[]): string[] =>
  choices.filter(({ number }) => number <= FIRST).map(({ id }) => id);

export interface ThemeChoices {
  theme: string;
  cards: CardChoice[];
}

/** Themes in the order in which their first cards come. */
export const byTheme = (choices: readonly CardChoice[]): ThemeChoices[] =>
  [...new Set(choices.map(({ theme }) => theme))].map((theme) => ({
    theme,
    cards: choices.filter((choice) => choice.theme === theme),
  }));
