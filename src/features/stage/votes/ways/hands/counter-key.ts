/** What a key means while somebody tallies hands. Pure. */
import { ANSWERS, type Answer } from '../../../../../model/card/level.ts';

interface Pressed {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** 1 to 4, above the letters or beside them, add one; with Shift they take one away. A short cut of the browser is left to it. */
export function tallied(pressed: Pressed): { answer: Answer; by: 1 | -1 } | undefined {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return;
  // With Shift the key is another sign, and which one depends on the keyboard.
  const number = code.startsWith('Digit') ? Number(code.slice('Digit'.length)) : Number(key);
  const answer = ANSWERS[number - 1];
  return answer && { answer, by: shiftKey ? -1 : 1 };
}
