import type { Card } from '../../../model/card/card.ts';

/** As much of a card as a plan needs to choose it. */
export type PlanCard = Pick<Card, 'number' | 'title' | 'phase'> & {
  /** It has a worked example. */
  worked: boolean;
  /** One of its responses is kept for before and after the session. */
  keptBack: boolean;
};

export const planCard = ({ number, title, phase, workedExample, responses }: Card): PlanCard => ({
  number,
  title,
  phase,
  worked: workedExample !== undefined,
  keptBack: responses.some(({ keptBack }) => keptBack === true),
});
