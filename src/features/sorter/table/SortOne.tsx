import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import LevelMark from '../../../parts/LevelMark.tsx';
import type { Card } from '../../../model/card/card.ts';
import { ANSWERS, ANSWER_WORDS, THREE_QUESTIONS, type Answer } from '../../../model/card/level.ts';
import { DEPENDS_ON, type Sorting } from '../../../model/sorting/sorting.ts';
import { showTable } from './StepHeading.tsx';
import { placingOf, pressAnswer } from '../sorter.ts';
import { $said, agreeAgain, goBack, goOn, markDependsOn, placeResponse } from '../sorter.store.ts';
import { DEPENDS_WORDS } from '../sorter.words.ts';

interface Props {
  card: Card;
  sorting: Sorting;
  plain: boolean;
}

/** One response, four answers, the three questions in sight. */
export default function SortOne({ card, sorting, plain }: Props) {
  const { response: index } = sorting.place;
  const response = card.responses[index] ?? card.responses[0];
  const heading = useRef<HTMLHeadingElement>(null);
  const placing = response && placingOf(sorting, card.id, response.id);
  const [splitting, setSplitting] = useState(false);
  useEffect(() => setSplitting(false), [card.id, index]);
  // Before the next paint: a finger may be quicker than an effect, and the answers must not move under it.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    showTable();
  }, [card.id, index]);
  if (!response || !placing) return null;

  const split = splitting || placing.answers.length === 2;
  const next = () => goOn(card.responses.length);
  const press = (answer: Answer) => {
    const after = pressAnswer(placing, answer, split, 0).answers.map(
      (held) => ANSWER_WORDS[held].name,
    );
    $said.set(
      after.length === 0
        ? 'Taken back: not placed.'
        : after.length === 2
          ? `You are split: ${after.join(' and ')}.`
          : `Placed: ${after[0]}.`,
    );
    placeResponse(card.id, response.id, answer, split);
  };
  const toggleSplit = () => {
    if (placing.answers.length === 2) agreeAgain(card.id, response.id);
    setSplitting(!split);
    $said.set(
      split
        ? 'Together again: one answer for both of you.'
        : 'Split: press one answer for each of you.',
    );
  };
  // Keys act only while focus is inside this group (WCAG 2.1.4), and never in a field.
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = ANSWERS[Number(event.key) - 1];
    if (answer) press(answer);
    else if (event.key === 'ArrowRight') next();
    else if (event.key === 'ArrowLeft') goBack(card.responses.length);
    else return;
    event.preventDefault();
  };

  return (
    <div class="sort" role="group" aria-labelledby="response-text" onKeyDown={onKey}>
      <div class="sort__ask">
        <p class="sort__count">
          {card.title} · response {index + 1} of {card.responses.length}
        </p>
        <h2 id="response-text" class="sort__text" tabIndex={-1} ref={heading}>
          {plain ? response.plain : response.text}
        </h2>
        <ul class="sort__questions" aria-label="Three questions to ask of it">
          {THREE_QUESTIONS.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <details class="sort__situation">
          <summary>The situation again</summary>
          <p>{plain ? card.plainSituation : card.situation}</p>
        </details>
      </div>
      <div class="sort__answers">
        {ANSWERS.map((answer, position) => (
          <button
            key={answer}
            type="button"
            class="answer"
            data-answer={answer}
            aria-pressed={placing.answers.includes(answer)}
            onClick={() => press(answer)}
          >
            <LevelMark answer={answer} />
            <span class="answer__words">
              <span class="answer__name">{ANSWER_WORDS[answer].name}</span>{' '}
              <span class="answer__gloss">{ANSWER_WORDS[answer].gloss}</span>
            </span>
            <kbd class="answer__key" aria-hidden="true">
              {position + 1}
            </kbd>
          </button>
        ))}
        {placing.answers.includes('depends') && (
          <fieldset class="sort__depends">
            <legend>On what?</legend>
            {DEPENDS_ON.map((reason) => (
              <label key={reason}>
                <input
                  type="checkbox"
                  checked={placing.dependsOn.includes(reason)}
                  onChange={() => markDependsOn(card.id, response.id, reason)}
                />{' '}
                {DEPENDS_WORDS[reason]}
              </label>
            ))}
          </fieldset>
        )}
        <label class="sort__split">
          <input type="checkbox" checked={split} onChange={toggleSplit} /> We two are split: one
          answer each
        </label>
        <div class="sort__go">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => goBack(card.responses.length)}
          >
            Back
          </button>
          <button type="button" class="button" onClick={next}>
            {index + 1 < card.responses.length
              ? placing.answers.length
                ? 'Next response'
                : 'Leave it, next response'
              : 'See how they fit'}
          </button>
        </div>
        <p class="quiet sort__keys">
          Keys while you are here: 1 to 4 to answer, right and left arrow to move.
        </p>
      </div>
    </div>
  );
}
