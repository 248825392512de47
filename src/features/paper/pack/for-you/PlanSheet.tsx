import { oneChildLine } from '../../../../model/card/one-child.ts';
import { cardIn, dayOf, type DayPart } from '../../../../model/plan/day.ts';
import { readyForTheWall, type ForTheWall } from '../../../../model/plan/for-the-wall.ts';
import { cardsOf } from '../../../../model/plan/pack.ts';
import { minutesOf, timeAfter, type Plan } from '../../../../model/plan/plan.ts';
import { beginsAt, type SheetProps } from '../pack.ts';
import SheetHead from '../SheetHead.tsx';
import { FOR_YOU_WORDS } from './for-you.words.ts';
import './plan-sheet.css';

function lengthOf(plan: Plan): string {
  const minutes = minutesOf(plan);
  const from = timeAfter(plan.starts, 0);
  return from
    ? FOR_YOU_WORDS.minutesBetween(minutes, from, timeAfter(plan.starts, minutes))
    : FOR_YOU_WORDS.minutes(minutes);
}

/** The whole plan with what to say in each step. */
export default function PlanSheet({ page, contents: { plan, steps, cards } }: SheetProps) {
  const oneChild = oneChildLine(cards, cardsOf(plan, steps));
  return (
    <div class="sheet pack__page">
      <SheetHead page={page} title={plan.name || FOR_YOU_WORDS.plan} note={lengthOf(plan)} />
      <table class="pack__plan">
        <thead>
          <tr>
            <th scope="col">{FOR_YOU_WORDS.at}</th>
            <th scope="col">{FOR_YOU_WORDS.step}</th>
            <th scope="col">{FOR_YOU_WORDS.min}</th>
            <th scope="col">{FOR_YOU_WORDS.toSay}</th>
          </tr>
        </thead>
        <tbody>
          {dayOf(plan, steps).map((part) => (
            <Row key={part.step.id} plan={plan} part={part} oneChild={oneChild} />
          ))}
        </tbody>
      </table>
      <WhoAndWhat wall={readyForTheWall(plan.wall)} />
    </div>
  );
}

/** What the plan wrote for the wall; lines to write on for the two that a session cannot do without. */
function WhoAndWhat({ wall: { sentence, tell, staff, food } }: { wall: ForTheWall }) {
  const line = <span class="write" />;
  return (
    <>
      <p>
        {FOR_YOU_WORDS.keepIt}
        {tell || line}
        {tell && <br />}
        {FOR_YOU_WORDS.support}
        {staff || line}
      </p>
      {food && <p>{FOR_YOU_WORDS.food(food)}</p>}
      {sentence && <p>{FOR_YOU_WORDS.sentence(sentence)}</p>}
    </>
  );
}

function Row({
  plan,
  part,
  oneChild,
}: {
  plan: Plan;
  part: DayPart;
  oneChild: string | undefined;
}) {
  const { step, minutes } = part;
  const card = cardIn(plan, step);
  return (
    <tr>
      <td>{beginsAt(plan, part)}</td>
      <th scope="row">
        {step.title}
        {card !== undefined && FOR_YOU_WORDS.card(card)}
        {step.stays === 'must' && ' ●'}
      </th>
      <td>{minutes}</td>
      <td>
        {step.say.say}
        {step.needs && oneChild && ` ${oneChild}`}
      </td>
    </tr>
  );
}
