import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextSize } from '../../model/session.ts';

/** Larger words for a far back row, as large as asked for and never so large that a slide spills: then one size less, and the picture makes room. */
export function useWordsThatFit(size: TextSize, what: string) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slide = box.current;
    if (!slide) return;
    for (let tried: number = size; tried >= 0; tried -= 1) {
      slide.dataset.text = String(tried);
      if (slide.scrollHeight <= slide.clientHeight + 1 && slide.scrollWidth <= slide.clientWidth + 1) return;
    }
  }, [size, what]);
  return box;
}
