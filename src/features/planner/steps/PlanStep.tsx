import { cardIn, type DayPart } from '../../../model/plan/day.ts';
import { timeAfter, type Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import CardField from './CardField.tsx';
import type { PlanCard } from './plan-card.ts';
import PressButton from './PressButton.tsx';
import type { StepPress } from './step-press.ts';
import { cardsOfStep, movesOf, type StepMoves } from './steps.ts';
import { STEPS_WORDS } from './steps.words.ts';

interface Props {
  plan: Plan;
  part: DayPart;
  /** Its place among the steps that are `shown`, from 0. */
  at: number;
  shown: number;
  cards: PlanCard[];
  onPress: (press: StepPress) => void;
  onCard: (number: number) => void;
}

export default function PlanStep({ plan, part, at, shown, cards, onPress, onCard }: Props) {
  const { step, begins, minutes } = part;
  const moves = movesOf(step, minutes, at, shown);
  const card = cardIn(plan, step);
  return (
    <li class="plan-step">
      <span class="plan-step__time">
        {timeAfter(plan.starts, begins) || STEPS_WORDS.minute(begins)}
      </span>
      <span class="plan-step__title">
        {step.title}
        {card !== undefined && <span class="print-only">{STEPS_WORDS.cardNumber(card)}</span>}
        {step.stays === 'must' && <span class="order__must">{STEPS_WORDS.mustStay}</span>}
      </span>
      <Minutes step={step} minutes={minutes} moves={moves} onPress={onPress} />
      <Moves step={step} moves={moves} onPress={onPress} />
      {step.card !== undefined && (
        <CardField
          cards={cardsOfStep(cards, step, card)}
          phase={plan.phase}
          chosen={card}
          onCard={onCard}
        />
      )}
    </li>
  );
}

interface PartProps {
  step: Step;
  moves: StepMoves;
  onPress: (press: StepPress) => void;
}

function Minutes({
  step: { id, title },
  minutes,
  moves,
  onPress,
}: PartProps & { minutes: number }) {
  const lasts = (next: number) => ({
    event: { kind: 'minutes' as const, id, minutes: next },
    message: STEPS_WORDS.nowLasts(title, next),
  });
  return (
    <span class="plan-step__minutes">
      <PressButton
        id={`${id}-less`}
        label={STEPS_WORDS.shorter(title)}
        may={moves.shorter}
        press={lasts(minutes - 1)}
        onPress={onPress}
      >
        −
      </PressButton>
      <span>{STEPS_WORDS.minutes(minutes)}</span>
      <PressButton
        id={`${id}-more`}
        label={STEPS_WORDS.longer(title)}
        may={moves.longer}
        press={lasts(minutes + 1)}
        onPress={onPress}
      >
        +
      </PressButton>
    </span>
  );
}

function Moves({ step: { id, title }, moves, onPress }: PartProps) {
  return (
    <span class="plan-step__moves no-print">
      <PressButton
        id={`${id}-up`}
        label={STEPS_WORDS.earlier(title)}
        may={moves.earlier}
        press={{ event: { kind: 'move', id, by: -1 }, message: STEPS_WORDS.isEarlier(title) }}
        onPress={onPress}
      >
        ↑
      </PressButton>
      <PressButton
        id={`${id}-down`}
        label={STEPS_WORDS.later(title)}
        may={moves.later}
        press={{ event: { kind: 'move', id, by: 1 }, message: STEPS_WORDS.isLater(title) }}
        onPress={onPress}
      >
        ↓
      </PressButton>
      {moves.leaveOut && (
        <PressButton
          id={`${id}-out`}
          label={STEPS_WORDS.leaveThisOut(title)}
          press={{ event: { kind: 'minutes', id, minutes: 0 }, message: STEPS_WORDS.isOut(title) }}
          focus={[`${id}-back`]}
          onPress={onPress}
        >
          {STEPS_WORDS.leaveOut}
        </PressButton>
      )}
    </span>
  );
}
