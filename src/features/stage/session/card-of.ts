/** Which card a step shows: the plan's choice, else the step's own. Pure. */
import type { Card } from '../../../model/card/card.ts';
import type { Session } from '../../../model/session/session.ts';
import type { Step } from '../../../model/session/step.ts';

export const cardOf = (
  cards: readonly Card[],
  session: Session,
  step: Step | undefined,
): Card | undefined => {
  const chosen = session.plan.find(({ id }) => id === step?.id)?.card ?? step?.card;
  return cards.find(({ number }) => number === chosen);
};
