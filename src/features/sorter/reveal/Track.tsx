import LevelMark from '../../../parts/LevelMark.tsx';
import { ANSWER_WORDS, LEVELS, type Answer } from '../../../model/card/level.ts';
import { isGate, levelsOf, type Fit } from '../../../model/card/rule.ts';
import { FIT_WORDS } from '../../../model/card/fit.words.ts';

interface Props {
  answers: Answer[];
  fit?: Fit | undefined;
}

const SHORT = {
  beating: 'one child',
  changing: 'everyone here',
  supercharged: 'the cause',
} as const;

/** Where you two put a response and where it fits closest, drawn on one line from one child to the cause. */
export default function Track({ answers, fit }: Props) {
  const [from, to] = fit && !isGate(fit) ? [levelsOf(fit)[0], levelsOf(fit).at(-1)] : [];
  const start = from ? LEVELS.indexOf(from) : -1;
  const end = to ? LEVELS.indexOf(to) : -1;
  const yours = answers.map((answer) => ANSWER_WORDS[answer].name).join(' and ');
  const label = `${answers.length ? `You two: ${yours}.` : 'You two: not placed.'}${fit ? ` Closest fit: ${FIT_WORDS[fit].name}.` : ''}`;
  return (
    <div class="track" role="img" aria-label={label}>
      <div class="track__zones">
        {LEVELS.map((level, index) => (
          <div
            key={level}
            class="track__zone"
            data-answer={level}
            data-fit={
              index >= start && index <= end ? (start === end ? 'whole' : 'line') : undefined
            }
          >
            <span class="track__where">{SHORT[level]}</span>
            <LevelMark answer={level} />
            <span class="track__you">
              {answers.includes(level) && (answers.length > 1 ? 'one of you' : 'you two')}
            </span>
          </div>
        ))}
      </div>
      {answers.includes('depends') && (
        <p class="track__aside">
          <LevelMark answer="depends" />{' '}
          {answers.length > 1 ? 'One of you: it depends' : 'You two: it depends'}
        </p>
      )}
      {fit && isGate(fit) && (
        <p class="track__aside">
          {FIT_WORDS[fit].name}: off the line, because {FIT_WORDS[fit].gloss}.
        </p>
      )}
    </div>
  );
}
