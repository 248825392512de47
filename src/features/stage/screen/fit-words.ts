import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScreenState } from './screen-state.ts';

/** Larger words for a far back row, as large as asked for and never so large that a slide spills: then one size less, and the picture makes room. */
export function useWordsThatFit(state: ScreenState) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slide = box.current;
    if (!slide) return;
    // As drawn everything fits, and a test proves it: no time is spent on measuring.
    if (state.text === 0) {
      slide.dataset.text = '0';
      return;
    }
    for (let tried: number = state.text; tried >= 0; tried -= 1) {
      slide.dataset.text = String(tried);
      const words = slide.querySelector('.slide__words');
      const { paddingTop, paddingBottom } = getComputedStyle(slide);
      const room = slide.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
      if (
        (words?.getBoundingClientRect().height ?? 0) <= room + 1 &&
        slide.scrollWidth <= slide.clientWidth + 1
      )
        return;
    }
  }, [state]);
  return box;
}
