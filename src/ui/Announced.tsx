import { useEffect, useState } from 'preact/hooks';
import LiveText from './LiveText.tsx';

/** A hand is at rest when it has not pressed for so many milliseconds. */
const AT_REST = 500;

/** What a screen reader hears: of many quick presses only where they led, once the hand is at rest. */
export default function Announced({ words }: { words: string }) {
  const [heard, setHeard] = useState('');
  useEffect(() => {
    const rest = setTimeout(() => setHeard(words), AT_REST);
    return () => clearTimeout(rest);
  }, [words]);
  return (
    <p class="hidden-words" role="status">
      <LiveText>{heard}</LiveText>
    </p>
  );
}
