import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StageEvent } from '../session/next-session.ts';
import { isShortcut, meaningOf, type Focus } from './keys.ts';

const FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const CONTROLS = 'button, a, summary, input[type="checkbox"]';

/** Keys of the whole window while a session runs. Gives back the digits that were typed for a step to go to. */
export function useDeskKeys(letters: boolean, act: (event: StageEvent) => void): string {
  const [digits, setDigits] = useState('');
  const reachedByTab = useRef(false);
  // Before the next paint: a clicker may be quicker than an effect.
  useLayoutEffect(() => {
    // Somebody who clicked into the notes holds a clicker; somebody who tabbed there reads them by keyboard.
    const onPointer = () => {
      reachedByTab.current = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Tab') reachedByTab.current = true;
      if (event.defaultPrevented || isShortcut(event)) return;
      const target = event.target as Element;
      const focus = focusOf(target, reachedByTab.current);
      const onControl = target.closest(CONTROLS) !== null;
      const meaning = meaningOf(event.key, { focus, onControl, letters, digits });
      if (!meaning) return;
      event.preventDefault();
      if (meaning.kind === 'harmless') return;
      if (meaning.kind === 'digit') {
        setDigits((typed) => (typed + meaning.digit).slice(-2));
        return;
      }
      setDigits('');
      if (meaning.kind !== 'jump') act(meaning);
      else if (digits) act({ kind: 'go', step: Number(digits) - 1 });
    };
    addEventListener('pointerdown', onPointer);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey);
    };
  }, [letters, digits, act]);
  return digits;
}

function focusOf(target: Element, reachedByTab: boolean): Focus {
  if (target.closest(FIELDS)) return 'field';
  return reachedByTab && target.closest('[data-reading]') ? 'reading' : 'stage';
}
