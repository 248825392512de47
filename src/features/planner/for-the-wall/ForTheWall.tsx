import { readyForTheWall, WALL_PARTS } from '../../../model/plan/for-the-wall.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Step } from '../../../model/session/step.ts';
import { changePlanOnTable } from '../planner.store.ts';
import { FOR_THE_WALL_WORDS } from './for-the-wall.words.ts';
import { isTooLong, sentenceMessages } from './sentence-message.ts';
import WallField from './WallField.tsx';
import './for-the-wall.css';

/** What the school writes on the wall itself, and on paper what of it will stand there. */
export default function ForTheWall({ plan, steps }: { plan: Plan; steps: Step[] }) {
  const { wall } = plan;
  const ready = readyForTheWall(wall);
  const written = WALL_PARTS.filter((part) => ready[part]);
  return (
    <section
      class={written.length > 0 ? 'for-the-wall' : 'for-the-wall no-print'}
      aria-label={FOR_THE_WALL_WORDS.title}
    >
      <h2>{FOR_THE_WALL_WORDS.title}</h2>
      <p class="no-print">{FOR_THE_WALL_WORDS.about}</p>
      <div class="for-the-wall__fields no-print">
        {WALL_PARTS.map((part) => (
          <WallField
            key={part}
            part={part}
            text={wall[part]}
            messages={part === 'sentence' ? sentenceMessages(wall.sentence) : []}
            isOff={part === 'sentence' && isTooLong(wall.sentence)}
            onText={(text) => changePlanOnTable({ kind: 'wall', part, text }, steps)}
          />
        ))}
      </div>
      <dl class="for-the-wall__written">
        {written.map((part) => (
          <div key={part}>
            <dt>{FOR_THE_WALL_WORDS.fields[part].label}</dt>
            <dd>{ready[part]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
