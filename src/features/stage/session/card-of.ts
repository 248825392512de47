/**
 * Which card a step shows: the plan's choice, else the step's own. A step that thinks a card aloud keeps its own where the
 * chosen one has no worked example. Pure.
 */
import type { CardRef } from '../../../model/card/card-ref.ts';
import type { Card } from '../../../model/card/card.ts';
import { oneChildLine } from '../../../model/card/one-child.ts';
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

/** For a step that needs a response that helps one child: which cards have one, those of this session first. */
export const cardsToUse = (
  cards: readonly Card[],
  session: Session,
  steps: readonly Step[],
  step: Step,
): string | undefined =>
  step.needs &&
  oneChildLine(
    cards,
    session.plan
      .filter(({ minutes }) => minutes > 0)
      .flatMap(
        ({ id }) =>
          cardOf(
            cards,
            session,
            steps.find((known) => known.id === id),
          )?.number ?? [],
      ),
  );
