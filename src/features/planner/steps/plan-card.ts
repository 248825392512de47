import type { Card } from '../../../model/card/card.ts';

/** As much of a card as a plan needs to choose it. */
export type PlanCard = Pick<Card, 'number' | 'title' | 'phase'>;
