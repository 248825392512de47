import { useEffect, useState } from 'preact/hooks';
import { isClickerKey } from '../check.ts';
import { LAPTOP_WORDS } from '../check.words.ts';
import Line from '../Line.tsx';

/** Names what a clicker sends, as it is pressed. */
export default function Clicker() {
  const [keys, setKeys] = useState<string[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isClickerKey(event.key) || (event.target as Element).closest('input')) return;
      event.preventDefault();
      setKeys((before) => [...new Set([...before, event.key])]);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const isHeard = keys.length > 0;
  return (
    <Line name={LAPTOP_WORDS.clicker} state={isHeard ? 'ok' : 'not-tried'} fix="">
      {isHeard ? LAPTOP_WORDS.clickerHeard(keys) : LAPTOP_WORDS.clickerTry}
    </Line>
  );
}
