/** What a key means on the stage: clickers, PowerPoint's habits, and arrows. Pure. */
import type { StageEvent } from '../session/next-session.ts';

export type KeyMeaning =
  | StageEvent
  | { kind: 'harmless' }
  | { kind: 'digit'; digit: string }
  | { kind: 'jump' }
  | undefined;

/** `letters`: whether single characters act (WCAG 2.1.4: they can be turned off). */
export function meaningOf(key: string, letters: boolean): KeyMeaning {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
    case 'ArrowDown':
      return { kind: 'next' };
    case 'PageUp':
    case 'ArrowLeft':
    case 'ArrowUp':
      return { kind: 'back' };
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    // Clickers send these to start and end a show: here they must not reload or close anything.
    case 'F5':
    case 'Escape':
      return { kind: 'harmless' };
    case 'Enter':
      return { kind: 'jump' };
    default:
  }
  if (!letters) return;
  if (key === ' ') return { kind: 'next' };
  if (key === 'b' || key === 'B' || key === '.') return { kind: 'blank', with: 'black' };
  if (key === 'w' || key === 'W' || key === ',') return { kind: 'blank', with: 'white' };
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  return;
}
