import type { Card } from '../../../model/card/card.ts';

/** As much of a card as a plan needs to choose it. */
export type PlanCard = Pick<Card, 'number' | 'title' | 'phase'> & {
  /** It has a worked example. */
  worked: boolean;
};

export const planCard = ({ number, title, phase, workedExample }: Card): PlanCard => ({
  number,
  title,
  phase,
  worked: workedExample !== undefined,
});
