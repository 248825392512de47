/**
 * "Somebody is in the middle of something": a lock that any tab can see, so that an update waits.
 * Without locks (plain http) there is no installed copy either, and nothing to hold back.
 */
const MIDDLE = 'changing-the-odds:in-the-middle';

let holds = 0;

/** Holds the lock (shared: several tabs may) until the returned function is called or the tab goes. */
export function holdTheMiddle(): () => void {
  holds += 1;
  let resolveHeld = () => {};
  const held = new Promise<void>((resolve) => {
    resolveHeld = resolve;
  });
  void navigator.locks?.request(MIDDLE, { mode: 'shared' }, () => held).catch(() => {});
  let isHeld = true;
  return () => {
    if (isHeld) holds -= 1;
    isHeld = false;
    resolveHeld();
  };
}

export async function isAnyoneInTheMiddle(): Promise<boolean> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return locks?.held?.some(({ name }) => name === MIDDLE) ?? false;
}

export const isThisTabInTheMiddle = (): boolean => holds > 0;
