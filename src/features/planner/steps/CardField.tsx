import type { Plan } from '../../../model/plan/plan.ts';
import type { PlanCard } from './plan-card.ts';
import { cardsFor } from './steps.ts';
import { STEPS_WORDS } from './steps.words.ts';

/** Which card a step shows. Cards of the plan's own phase come first. */
export default function CardField({
  cards,
  phase,
  chosen,
  onCard,
}: {
  cards: PlanCard[];
  phase: Plan['phase'];
  chosen: number | undefined;
  onCard: (number: number) => void;
}) {
  const { own, others } = cardsFor(cards, phase);
  return (
    <label class="plan-step__card no-print">
      {STEPS_WORDS.card}{' '}
      <select
        class="field"
        value={chosen ?? ''}
        onChange={(event) => onCard(Number(event.currentTarget.value))}
      >
        {own.length === 0 ? (
          <Options cards={others} />
        ) : (
          <>
            <optgroup label={STEPS_WORDS.forPhase(phase)}>
              <Options cards={own} />
            </optgroup>
            <optgroup label={STEPS_WORDS.forOthers}>
              <Options cards={others} />
            </optgroup>
          </>
        )}
      </select>
    </label>
  );
}

function Options({ cards }: { cards: PlanCard[] }) {
  return (
    <>
      {cards.map(({ number, title }) => (
        <option key={number} value={number}>
          {STEPS_WORDS.cardOption(number, title)}
        </option>
      ))}
    </>
  );
}
