/**
 * Which card a step shows: the plan's choice, else the step's own. A step that thinks a card aloud keeps its own where the
 * chosen one has no worked example. Pure.
 */
import type { CardRef } from '../../../model/card/card-ref.ts';
import type { Card } from '../../../model/card/card.ts';
import type { Session } from '../../../model/session/session.ts';
import { thinksAloud, type Step } from '../../../model/session/step.ts';

export const cardOf = (
  cards: readonly Card[],
  session: Session,
  step: Step | undefined,
): Card | undefined => {
  const chosen = session.plan.find(({ id }) => id === step?.id)?.card ?? step?.card;
  const numbered = (wanted: CardRef | undefined) => cards.find(({ number }) => number === wanted);
  const card = numbered(chosen);
  return step && thinksAloud(step) && !card?.workedExample ? numbered(step.card) : card;
};
