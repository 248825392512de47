import { FILMS, PAIR_WAYS, PLAN_PHASES, type Plan } from '../../../model/plan/plan.ts';
import { BASICS_WORDS } from './basics.words.ts';
import type { SetPart } from './set-part.ts';

/** Whose pupils, which film, which phones, which printer. */
export default function WaysOfDoingIt({ plan, set }: { plan: Plan; set: SetPart }) {
  return (
    <fieldset class="planner__choices">
      <legend>{BASICS_WORDS.ways}</legend>
      <Choice
        question={BASICS_WORDS.pupils}
        answers={PLAN_PHASES}
        words={BASICS_WORDS.phase}
        chosen={plan.phase}
        choose={(phase) => set({ phase })}
      />
      <Choice
        question={BASICS_WORDS.inPlaceOfFilm}
        answers={FILMS}
        words={BASICS_WORDS.film}
        chosen={plan.film}
        choose={(film) => set({ film })}
      />
      <Choice
        question={BASICS_WORDS.phones}
        answers={['no', 'yes'] as const}
        words={{ no: BASICS_WORDS.noPhones, yes: BASICS_WORDS.phoneForEachPair }}
        chosen={plan.phones ? 'yes' : 'no'}
        choose={(answer) => set({ phones: answer === 'yes' })}
      />
      {plan.phones && (
        <Choice
          question={BASICS_WORDS.pairsSort}
          answers={PAIR_WAYS}
          words={BASICS_WORDS.pairs}
          chosen={plan.pairs}
          choose={(pairs) => set({ pairs })}
        />
      )}
      <Choice
        question={BASICS_WORDS.printer}
        answers={['black', 'colour'] as const}
        words={{ black: BASICS_WORDS.black, colour: BASICS_WORDS.colour }}
        chosen={plan.colour ? 'colour' : 'black'}
        choose={(answer) => set({ colour: answer === 'colour' })}
      />
    </fieldset>
  );
}

function Choice<Answer extends string>({
  question,
  answers,
  words,
  chosen,
  choose,
}: {
  question: string;
  answers: readonly Answer[];
  words: Record<Answer, string>;
  chosen: Answer;
  choose: (answer: Answer) => void;
}) {
  return (
    <label>
      {question}{' '}
      <select
        class="field"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value as Answer)}
      >
        {answers.map((answer) => (
          <option key={answer} value={answer}>
            {words[answer]}
          </option>
        ))}
      </select>
    </label>
  );
}
