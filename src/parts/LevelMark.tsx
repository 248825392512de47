import type { Answer, Level } from '../model/card/level.ts';
import { ANSWER_WORDS } from '../model/card/level.words.ts';

/** Where the five dots of each level stand, the child in the middle first, and how large they are. */
const DOTS: Record<Level, readonly (readonly [x: number, y: number, size: number])[]> = {
  /** One child among others: the open dots stand further off. */
  beating: [
    [12, 12, 5.2],
    [4.3, 4.3, 3.2],
    [19.7, 4.3, 3.2],
    [4.3, 19.7, 3.2],
    [19.7, 19.7, 3.2],
  ],
  changing: [
    [12, 12, 2.3],
    [8.1, 8.1, 2.3],
    [15.9, 8.1, 2.3],
    [8.1, 15.9, 2.3],
    [15.9, 15.9, 2.3],
  ],
  /** Drawn closer, so that the rays stand clear of them. */
  supercharged: [
    [12, 12, 2.3],
    [8.5, 8.5, 2.3],
    [15.5, 8.5, 2.3],
    [8.5, 15.5, 2.3],
    [15.5, 15.5, 2.3],
  ],
};
const RAYS = [0, 45, 90, 135, 180, 225, 270, 315] as const;

interface Props {
  answer: Answer;
  /** Said only where no word stands beside the mark. */
  alone?: boolean;
}

/** The drawing alone, in a square of 24, for a page that draws the same mark many times and keeps it once. */
export function LevelShape({ answer }: { answer: Answer }) {
  return (
    <>
      {answer === 'depends' ? (
        <>
          <path
            class="mark__line"
            d="M2.6 8.4A10.1 10.1 0 0 1 21.6 9M21.4 15.6A10.1 10.1 0 0 1 2.4 15"
          />
          <circle class="mark__dot" cx="6.9" cy="12" r="2.1" />
          <circle class="mark__dot" cx="12" cy="12" r="2.1" />
          <circle class="mark__dot" cx="17.1" cy="12" r="2.1" />
        </>
      ) : (
        DOTS[answer].map(([cx, cy, size], index) => (
          <circle
            key={index}
            class={answer === 'beating' && index > 0 ? 'mark__open' : 'mark__dot'}
            cx={cx}
            cy={cy}
            r={size}
          />
        ))
      )}
      {answer === 'changing' && <circle class="mark__line" cx="12" cy="12" r="10.6" />}
      {answer === 'supercharged' &&
        RAYS.map((turn) => (
          <path key={turn} class="mark__line" d="M12 2.9V.5" transform={`rotate(${turn} 12 12)`} />
        ))}
    </>
  );
}

/** One, all here, beyond: the same five dots, so that the three marks read as one story. Works in one colour. */
export default function LevelMark({ answer, alone = false }: Props) {
  const words = ANSWER_WORDS[answer];
  return (
    <svg
      class="mark"
      data-answer={answer}
      viewBox="0 0 24 24"
      {...(alone ? { role: 'img', 'aria-label': words.name } : { 'aria-hidden': 'true' })}
    >
      <LevelShape answer={answer} />
    </svg>
  );
}
