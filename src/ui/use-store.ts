import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn again at each change. Unlike the library's own hook it does not wait for a timer: between a press
 * and the drawing a quick second press would meet what stood there before, and be lost or land on the response before.
 * `ssr` gives what the server drew, until the first effect.
 */
export function useStore<Value>(
  store: ReadableAtom<Value>,
  { ssr }: { ssr?: () => Value } = {},
): Value {
  const [hydrated, setHydrated] = useState(ssr === undefined);
  const [, draw] = useState({});
  const drawn = ssr && !hydrated ? ssr() : store.get();
  useLayoutEffect(() => {
    setHydrated(true);
    if (store.get() !== drawn) draw({});
    return store.listen(() => draw({}));
    // What was drawn is compared once, when the listening begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [store]);
  return drawn;
}
