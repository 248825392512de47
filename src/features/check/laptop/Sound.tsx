import { useState } from 'preact/hooks';
import { playTone } from '../../../platform/trial.ts';
import { LAPTOP_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** Whether the hall hears this laptop: only a person can say. */
export default function Sound() {
  const [state, setState] = useState<State>('not-tried');
  const play = async () => {
    if (!(await playTone())) setState('no');
  };
  return (
    <Line name={LAPTOP_WORDS.sound} state={state} fix={LAPTOP_WORDS.soundFix}>
      <button type="button" class="button button--quiet" onClick={() => void play()}>
        {LAPTOP_WORDS.play}
      </button>{' '}
      <button type="button" class="button button--quiet" onClick={() => setState('ok')}>
        {LAPTOP_WORDS.heard}
      </button>{' '}
      <button type="button" class="button button--quiet" onClick={() => setState('no')}>
        {LAPTOP_WORDS.notHeard}
      </button>
    </Line>
  );
}
