import { FIT_WORDS } from '../../../../model/card/fit.words.ts';
import { answersOf } from '../../../../model/card/rule.ts';
import { ANSWER_WORDS } from '../../../../model/card/level.words.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import type { ScreenState } from '../screen-state.ts';
import { SCREEN_WORDS } from '../screen.words.ts';

/** The closest fit and why, and the case for another. */
export default function ClosestFit({
  reading: { fit, why, other },
}: {
  reading: NonNullable<ScreenState['reading']>;
}) {
  const answers = answersOf(fit);
  return (
    <div class="slide__reading">
      <p key={fit} class="slide__fit" data-answer={answers[0]}>
        {answers.map((answer) => (
          <LevelMark key={answer} answer={answer} />
        ))}{' '}
        <strong>{SCREEN_WORDS.closest(FIT_WORDS[fit].name)}</strong>
      </p>
      <p key={why}>{why}</p>
      {other && (
        <p key={other.why}>
          <strong>{SCREEN_WORDS.case(ANSWER_WORDS[other.level].name.toLowerCase())}</strong>{' '}
          {other.why}
        </p>
      )}
    </div>
  );
}
