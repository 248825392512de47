/** What can honestly be said of the copy on this device. Pure: facts in, one state out. */
import { isCount, isObject, isText } from '../../model/guard.ts';

export type CopyState =
  | 'unavailable'
  | 'copying'
  | 'ready'
  | 'incomplete'
  | 'foreign'
  | 'update-waiting'
  | 'update-failed'
  | 'failed';

/** What our worker answers when asked. `ready` when it has just seen every file of the core in its cache. */
export interface Held {
  version: string;
  files: number;
  bytes: number;
  ready: boolean;
}

export function readHeld(value: unknown): Held | undefined {
  if (!isObject(value) || !isText(64, 1)(value.version) || typeof value.ready !== 'boolean') return;
  const { version, files, bytes, ready } = value;
  if (!isCount(files, 1e6) || !isCount(bytes, 1e12)) return;
  return { version, files, bytes, ready };
}

export interface Facts {
  /** The address of the worker that answers for this scope, and of ours. */
  active: string | undefined;
  ours: string;
  isInstalling: boolean;
  isWaiting: boolean;
  /** What the active worker said; undefined when it gave no answer that we know. */
  held: Held | undefined;
  /** The last copy that was on its way did not arrive whole. */
  hasFailed: boolean;
}

export function stateOf({
  active,
  ours,
  isInstalling,
  isWaiting,
  held,
  hasFailed,
}: Facts): CopyState {
  if (active === undefined) return hasFailed && !isInstalling ? 'failed' : 'copying';
  if (active !== ours) return 'foreign';
  if (!held?.ready) return 'incomplete';
  if (isWaiting) return 'update-waiting';
  return hasFailed ? 'update-failed' : 'ready';
}

/** A newer copy has taken over under this tab. Whoever is in the middle of something is told, and goes on. */
export const onTakeOver = (tab: {
  hadACopy: boolean;
  isInTheMiddle: boolean;
  isTyping: boolean;
}): 'nothing' | 'tell' | 'load-again' => {
  if (!tab.hadACopy) return 'nothing';
  return tab.isInTheMiddle || tab.isTyping ? 'tell' : 'load-again';
};
