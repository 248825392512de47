import { ANSWERS } from '../../../../model/card/level.ts';
import { SHORT_GLOSSES, SHORT_NAMES } from '../../../../model/card/level.words.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import { later } from '../../../../ui/later.tsx';
import { RoomFlow } from '../../votes/drawing/RoomFlow.tsx';
import type { SlideProps } from './SlideParts.tsx';
import { SlideWords } from './SlideParts.tsx';

const ClosestFit = later(() => import('./ClosestFit.tsx'));

/** What comes after a vote is fetched long before there is one. */
export function fetchAnswers(): void {
  RoomFlow.fetchAhead();
  ClosestFit.fetchAhead();
}

/** One response, and the four answers; then how the room answered, and the closest fit. */
export default function VoteSlide({ state }: SlideProps) {
  const { vote, reading, result } = state;
  return (
    <>
      <SlideWords state={state} />
      {vote && (
        <p key={vote.text} class="slide__vote">
          <b>{vote.letter}</b> {vote.text}
        </p>
      )}
      {!reading && !result && <Answers />}
      {result && <RoomFlow result={result} />}
      {reading && <ClosestFit reading={reading} />}
    </>
  );
}

const Answers = () => (
  <ul class="slide__answers">
    {ANSWERS.map((answer) => (
      <li key={answer} data-answer={answer}>
        <LevelMark answer={answer} />
        <strong>{SHORT_NAMES[answer]}</strong>
        <span>{SHORT_GLOSSES[answer]}</span>
      </li>
    ))}
  </ul>
);
