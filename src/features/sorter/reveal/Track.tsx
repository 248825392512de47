import { SHORT_ANSWERS } from '../../../model/card/answer.words.ts';
import { FIT_WORDS } from '../../../model/card/fit.words.ts';
import { LEVELS, type Answer } from '../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../model/card/level.words.ts';
import { answersOf, type Fit } from '../../../model/card/rule.ts';
import LevelMark from '../../../parts/LevelMark.tsx';
import { TRACK_WORDS } from './reveal.words.ts';
import './track.css';

interface Props {
  answers: Answer[];
  fit?: Fit | undefined;
}

/** Where you two put a response and where it fits closest, drawn on one line from one child to the cause. */
export default function Track({ answers, fit }: Props) {
  const isBoth = answers.length === 1;
  return (
    <div class="track" role="img" aria-label={trackWords(answers, fit)}>
      <div class="track__zones">
        {LEVELS.map((level) => (
          <div
            key={level}
            class="track__zone"
            data-answer={level}
            data-fit={fit && closeness(fit, level)}
          >
            <span class="track__where">{SHORT_ANSWERS[level]}</span>
            <LevelMark answer={level} />
            <span class="track__you">
              {answers.includes(level) && (isBoth ? TRACK_WORDS.youTwo : TRACK_WORDS.oneOfYou)}
            </span>
          </div>
        ))}
      </div>
      {(answers.includes('depends') || (fit && closeness(fit, 'depends'))) && (
        <p class="track__aside" data-answer="depends" data-fit={fit && closeness(fit, 'depends')}>
          <LevelMark answer="depends" />
          {fit && closeness(fit, 'depends') && (
            <span>{TRACK_WORDS.fourth(FIT_WORDS[fit].name, FIT_WORDS[fit].gloss)}</span>
          )}
          {answers.includes('depends') && (
            <span class="track__you">
              {isBoth ? TRACK_WORDS.bothDepends : TRACK_WORDS.oneDepends}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

/** Whether an answer is the closest fit, or one side of the line on which it lies. */
function closeness(fit: Fit, answer: Answer): 'whole' | 'line' | undefined {
  const beside = answersOf(fit);
  if (!beside.includes(answer)) return;
  return beside.length === 1 ? 'whole' : 'line';
}

function trackWords(answers: Answer[], fit: Fit | undefined): string {
  const yours =
    answers.length === 0
      ? TRACK_WORDS.notPlaced
      : TRACK_WORDS.yours(answers.map((answer) => SHORT_NAMES[answer]));
  return fit ? TRACK_WORDS.withFit(yours, FIT_WORDS[fit].name) : yours;
}
