import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card, Response } from '../../../model/card/card.ts';
import { ANSWERS, type Answer } from '../../../model/card/level.ts';
import { ANSWER_WORDS } from '../../../model/card/level.words.ts';
import type { Placing, Sorting } from '../../../model/sorting/sorting.ts';
import ThreeQuestions from '../../../parts/ThreeQuestions.tsx';
import LiveText from '../../../ui/LiveText.tsx';
import { placingOf, pressAnswer } from '../sorter.ts';
import { $said, agreeAgain, goBack, goOn, placeResponse } from '../sorter.store.ts';
import { showTable } from '../table/StepHeading.tsx';
import AnswerButtons from './AnswerButtons.tsx';
import OnWhat from './OnWhat.tsx';
import { SORT_WORDS } from './sort.words.ts';
import './sort.css';

interface Props {
  card: Card;
  sorting: Sorting;
  plain: boolean;
}

/** One response, four answers, the three questions in sight. */
export default function SortOne({ card, sorting, plain }: Props) {
  const { response: index } = sorting.place;
  const response = card.responses[index] ?? card.responses[0];
  if (!response) return null;
  return (
    <Sort
      card={card}
      response={response}
      index={index}
      placing={placingOf(sorting, card.id, response.id)}
      plain={plain}
    />
  );
}

interface SortProps {
  card: Card;
  response: Response;
  index: number;
  placing: Placing;
  plain: boolean;
}

function Sort({ card, response, index, placing, plain }: SortProps) {
  const { split, press, toggleSplit } = useAnswering(card.id, response.id, placing);
  const next = () => goOn(card.responses.length);
  const back = () => goBack(card.responses.length);
  // Keys act only while focus is inside this group (WCAG 2.1.4), and never in a field.
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = ANSWERS[Number(event.key) - 1];
    if (answer) press(answer);
    else if (event.key === 'ArrowRight') next();
    else if (event.key === 'ArrowLeft') back();
    else return;
    event.preventDefault();
  };
  return (
    // Short cuts only: every one of them has a button.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div class="sort" role="group" aria-labelledby="response-text" onKeyDown={onKey}>
      <Asked card={card} response={response} index={index} plain={plain} />
      <div class="answers">
        <AnswerButtons pressed={placing.answers} press={press} />
        {placing.answers.includes('depends') && (
          <OnWhat card={card.id} response={response.id} dependsOn={placing.dependsOn} />
        )}
        <label class="sort__split">
          <input type="checkbox" checked={split} onChange={toggleSplit} /> {SORT_WORDS.split}
        </label>
        <div class="ways-on">
          <button type="button" class="button button--quiet" onClick={back}>
            {SORT_WORDS.back}
          </button>
          <button type="button" class="button" onClick={next}>
            <LiveText>
              {onwardWords(index + 1 === card.responses.length, placing.answers.length > 0)}
            </LiveText>
          </button>
        </div>
        <p class="quiet sort__keys">{SORT_WORDS.keys}</p>
      </div>
    </div>
  );
}

function onwardWords(isLast: boolean, isPlaced: boolean): string {
  if (isLast) return SORT_WORDS.seeFit;
  return isPlaced ? SORT_WORDS.next : SORT_WORDS.leaveIt;
}

/** What a press does to the pair's answer to one response, and what is said of it. */
function useAnswering(card: string, response: string, placing: Placing) {
  const [isSplitting, setSplitting] = useState(false);
  const split = isSplitting || placing.answers.length === 2;
  const press = (answer: Answer) => {
    const names = pressAnswer(placing, answer, split, 0).answers.map(
      (placed) => ANSWER_WORDS[placed].name,
    );
    $said.set(names.length === 0 ? SORT_WORDS.takenBack : SORT_WORDS.placed(names));
    placeResponse(card, response, answer, split);
  };
  const toggleSplit = () => {
    if (placing.answers.length === 2) agreeAgain(card, response);
    setSplitting(!split);
    $said.set(split ? SORT_WORDS.together : SORT_WORDS.nowSplit);
  };
  return { split, press, toggleSplit };
}

/** The response, and what to ask of it. */
function Asked({ card, response, index, plain }: Omit<SortProps, 'placing'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the next paint: a finger may be quicker than an effect, and the answers must not move under it.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    showTable();
  }, []);
  return (
    <div class="sort__ask">
      <p class="sort__count">{SORT_WORDS.which(card.title, index + 1, card.responses.length)}</p>
      <h2 id="response-text" class="sort__text" tabIndex={-1} ref={heading}>
        <LiveText>{plain ? response.plain : response.text}</LiveText>
      </h2>
      <ThreeQuestions label={SORT_WORDS.questions} />
      <details class="sort__situation">
        <summary>{SORT_WORDS.situationAgain}</summary>
        <p>
          <LiveText>{plain ? card.plainSituation : card.situation}</LiveText>
        </p>
      </details>
    </div>
  );
}
