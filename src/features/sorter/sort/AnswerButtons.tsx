import { ANSWERS, type Answer } from '../../../model/card/level.ts';
import AnswerFace from '../../../parts/AnswerFace.tsx';

interface Props {
  pressed: readonly Answer[];
  press: (answer: Answer) => void;
}

/** The four answers, each with the key that gives it. */
export default function AnswerButtons({ pressed, press }: Props) {
  return (
    <>
      {ANSWERS.map((answer, at) => (
        <button
          key={answer}
          type="button"
          class="answer"
          data-answer={answer}
          aria-pressed={pressed.includes(answer)}
          onClick={() => press(answer)}
        >
          <AnswerFace answer={answer} />
          <kbd class="answer__key" aria-hidden="true">
            {at + 1}
          </kbd>
        </button>
      ))}
    </>
  );
}
