import { ANSWER_WORDS, type Answer } from '../model/level.ts';

const DOTS = [[12, 12], [7.6, 7.6], [16.4, 7.6], [7.6, 16.4], [16.4, 16.4]] as const;
/** One child among others: the open dots stand further off. */
const AMONG = [[12, 12], [5, 5], [19, 5], [5, 19], [19, 19]] as const;
const RAYS = [0, 45, 90, 135, 180, 225, 270, 315] as const;

interface Props {
  answer: Answer;
  /** Said only where no word stands beside the mark. */
  alone?: boolean;
}

/** One, all here, beyond: the same five dots, so that the three marks read as one story. Works in one colour. */
export default function LevelMark({ answer, alone = false }: Props) {
  const words = ANSWER_WORDS[answer];
  return (
    <svg class="mark" data-answer={answer} viewBox="0 0 24 24" {...(alone ? { role: 'img', 'aria-label': words.name } : { 'aria-hidden': 'true' })}>
      {answer === 'depends'
        ? <>
            <path class="mark__line" d="M4.6 8.2A8.3 8.3 0 0 1 20.2 11M19.6 15.6A8.3 8.3 0 0 1 4.2 14.8" />
            <circle class="mark__dot" cx="8.2" cy="12" r="1.7" /><circle class="mark__dot" cx="12" cy="12" r="1.7" /><circle class="mark__dot" cx="15.8" cy="12" r="1.7" />
          </>
        : (answer === 'beating' ? AMONG : DOTS).map(([cx, cy], index) => (
            <circle key={index} class={answer === 'beating' && index > 0 ? 'mark__open' : 'mark__dot'} cx={cx} cy={cy} r={answer !== 'beating' ? 2 : index === 0 ? 4.2 : 2.7} />
          ))}
      {answer === 'changing' && <circle class="mark__line" cx="12" cy="12" r="10.2" />}
      {answer === 'supercharged' && RAYS.map((turn) => <path key={turn} class="mark__line" d="M12 3.2V.9" transform={`rotate(${turn} 12 12)`} />)}
    </svg>
  );
}
