import { useEffect, useState } from 'preact/hooks';
import { canStayAwake } from '../../../platform/trial.ts';
import { LAPTOP_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** Whether the browser can keep the display on. */
export default function Awake() {
  const [state, setState] = useState<State>('not-tried');
  useEffect(() => {
    void canStayAwake().then((able) => setState(able ? 'ok' : 'no'));
  }, []);
  return <Line name={LAPTOP_WORDS.awake} state={state} fix={LAPTOP_WORDS.awakeFix} />;
}
