/** What a key means on the stage: clickers, PowerPoint's habits, and arrows. Pure. */
import type { Press } from '../../../platform/windows/envelope.ts';
import type { StageEvent } from '../session/next-session.ts';

export type KeyMeaning =
  | StageEvent
  /** It must not reload, close or scroll anything here, and does nothing else. */
  | { kind: 'harmless' }
  | { kind: 'digit'; digit: string }
  | { kind: 'jump' }
  /** The browser's own. */
  | undefined;

/** Where the focus is, as far as keys care. */
export type Focus =
  /** The slide, the controls, or nothing in particular. */
  | 'stage'
  /** Notes and lists that were reached by keyboard: their keys scroll. */
  | 'reading'
  /** Typing. */
  | 'field';

export interface Keyboard {
  focus: Focus;
  /** A button, link or summary has the focus: Enter and the space bar press it. */
  onControl: boolean;
  /** Whether single characters act (WCAG 2.1.4: they can be turned off). */
  letters: boolean;
  /** Digits typed so far, for a step to go to. */
  digits: string;
}

const NEXT: StageEvent = { kind: 'next' };
const BACK: StageEvent = { kind: 'back' };
const HARMLESS = { kind: 'harmless' } as const;

/** On the slide, the controls and the page itself. */
const MOVES: Record<string, StageEvent> = {
  PageDown: NEXT,
  ArrowRight: NEXT,
  ArrowDown: NEXT,
  PageUp: BACK,
  ArrowLeft: BACK,
  ArrowUp: BACK,
  Home: { kind: 'first' },
  End: { kind: 'last' },
};
/** What a clicker sends goes through to the slides from a field too: there it would only change or scroll the field away. */
const FROM_FIELD: Record<string, StageEvent> = { PageDown: NEXT, PageUp: BACK };
/** Clickers send these to start and end a show. They never leave the slide: a room would read the notes. */
const SHOW_KEYS = ['F5', 'Escape'];

const BLACK: StageEvent = { kind: 'blank', with: 'black' };
const WHITE: StageEvent = { kind: 'blank', with: 'white' };
const LETTERS: Record<string, StageEvent> = { b: BLACK, '.': BLACK, w: WHITE, ',': WHITE };

export function meaningOf(
  key: string,
  { focus, onControl, letters, digits }: Keyboard,
): KeyMeaning {
  if (focus === 'field') return key === 'F5' ? HARMLESS : FROM_FIELD[key];
  if (SHOW_KEYS.includes(key)) return HARMLESS;
  if (key === 'Enter') return onControl && digits === '' ? undefined : { kind: 'jump' };
  if (focus === 'stage' && MOVES[key]) return MOVES[key];
  if (!letters) return;
  if (key === ' ') return onControl || focus === 'reading' ? undefined : NEXT;
  if (/^[0-9]$/.test(key)) return { kind: 'digit', digit: key };
  return LETTERS[key.toLowerCase()];
}

interface Stroke {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}
export const isShortcut = ({ ctrlKey, metaKey, altKey }: Stroke): boolean =>
  ctrlKey || metaKey || altKey;

const PRESSES: Record<string, Press> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
};
/** A clicker's key in the room's own window, which has nothing to press but "Fill the screen". */
export const pressOfKey = (stroke: Stroke): Press | 'harmless' | undefined => {
  if (isShortcut(stroke)) return;
  return stroke.key === 'F5'
    ? 'harmless'
    : (PRESSES[stroke.key.toLowerCase()] ?? PRESSES[stroke.key]);
};

export const EVENT_OF_PRESS: Record<Press, StageEvent> = {
  next: NEXT,
  back: BACK,
  black: BLACK,
  white: WHITE,
};
