import { useEffect, useState } from 'preact/hooks';
import { readData } from '../../../platform/data.ts';
import { COPY_WORDS } from '../check.words.ts';
import Line, { type State } from '../Line.tsx';

/** Every step and card is read from this copy, as the session will read them. */
export default function WholeCopy() {
  const [state, setState] = useState<State>('not-tried');
  const [holds, setHolds] = useState('');
  useEffect(() => {
    Promise.all([readData('data/steps.json'), readData('data/cards.json')]).then(
      ([steps, cards]) => {
        const { length: stepsIn } = (steps as { steps: unknown[] }).steps;
        const { length: cardsIn } = (cards as { cards: unknown[] }).cards;
        setHolds(COPY_WORDS.holds(stepsIn, cardsIn));
        setState('ok');
      },
      () => setState('no'),
    );
  }, []);
  return (
    <Line name={COPY_WORDS.name} state={state} fix={COPY_WORDS.fix}>
      {holds}
    </Line>
  );
}
