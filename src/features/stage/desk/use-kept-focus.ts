import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const nobodyHasIt = () =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the keyboard on something that has a name. When the control that had the focus is gone after a press, or a clicker's
 * press, the focus goes to what is marked `data-focus-here`; so too when this part of the page comes in place of another.
 */
export function useKeptFocus() {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  const land = () =>
    box.current?.querySelector<HTMLElement>('[data-focus-here]')?.focus({ preventScroll: true });
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    document.addEventListener('focusin', onFocus);
    if (nobodyHasIt()) land();
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected || !nobodyHasIt()) return;
    last.current = null;
    land();
  });
  return box;
}
