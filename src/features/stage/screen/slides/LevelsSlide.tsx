import { LEVELS } from '../../../../model/card/level.ts';
import { ANSWER_WORDS } from '../../../../model/card/level.words.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import { SlideClock, SlideWords, type SlideProps } from './SlideParts.tsx';

/** The three kinds of help, side by side. */
export default function LevelsSlide({ state, now }: SlideProps) {
  return (
    <>
      <SlideWords state={state} />
      <ul class="hall__levels">
        {LEVELS.map((level) => (
          <li key={level} data-answer={level}>
            <LevelMark answer={level} />
            <strong>{ANSWER_WORDS[level].name}</strong>
            <span>{ANSWER_WORDS[level].gloss}</span>
          </li>
        ))}
      </ul>
      <SlideClock state={state} now={now} />
    </>
  );
}
