import { ANSWERS } from '../../../../model/card/level.ts';
import { SHORT_NAMES } from '../../../../model/card/level.words.ts';
import { countsOfVotes } from '../../../../model/session/round.ts';
import LevelMark from '../../../../parts/LevelMark.tsx';
import type { CameraName } from '../../../../platform/camera/camera.ts';
import type { CardVotes } from '../ways/cards/card-votes.ts';
import { COUNT_WORDS } from './camera.words.ts';
import type { useCardCount } from './use-card-count.ts';

interface ControlsProps {
  count: ReturnType<typeof useCardCount>;
  expected: number[] | null;
  onClose: () => void;
}

/** Done, hold still or look on, and begin again from none. */
export function CameraControls({ count, expected, onClose }: ControlsProps) {
  const { camera, lookOn, fromNone } = count;
  const isOff = camera.state !== 'on';
  const hint = expected ? COUNT_WORDS.holdsItself : COUNT_WORDS.holdFirst;
  return (
    <>
      <div class="camera__controls">
        <button type="button" class="button" onClick={onClose}>
          {COUNT_WORDS.done}
        </button>
        <button
          type="button"
          class="button button--quiet"
          disabled={isOff}
          onClick={camera.still ? lookOn : camera.hold}
        >
          {camera.still ? COUNT_WORDS.lookOn : COUNT_WORDS.hold}
        </button>
        <button type="button" class="button button--quiet" disabled={isOff} onClick={fromNone}>
          {COUNT_WORDS.scanAgain}
        </button>
      </div>
      <p class="quiet">{camera.still ? COUNT_WORDS.isStill : hint}</p>
    </>
  );
}

interface AnswersProps {
  votes: CardVotes;
  shown: boolean;
  onShown: (shown: boolean) => void;
}

/** The answers, only while somebody asks for them. */
export function CameraAnswers({ votes, shown, onShown }: AnswersProps) {
  const counts = countsOfVotes(votes);
  return (
    <>
      <label class="camera__show">
        <input
          type="checkbox"
          checked={shown}
          onChange={(event) => onShown(event.currentTarget.checked)}
        />{' '}
        {COUNT_WORDS.showAnswers}
      </label>
      {shown && (
        <ul class="camera__answers" aria-label={COUNT_WORDS.answers}>
          {ANSWERS.map((answer) => (
            <li key={answer} data-answer={answer}>
              <span class="level">
                <LevelMark answer={answer} /> {SHORT_NAMES[answer]}
              </span>{' '}
              <strong>{counts[answer]}</strong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface WhichProps {
  cameras: CameraName[];
  used: string;
  onChoose: (id: string) => void;
}

/** Only where there is a choice. */
export const WhichCamera = ({ cameras, used, onChoose }: WhichProps) =>
  cameras.length > 1 ? (
    <label class="camera__which">
      {COUNT_WORDS.which}{' '}
      <select class="field" value={used} onChange={(event) => onChoose(event.currentTarget.value)}>
        {cameras.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  ) : null;
