/** Where every line of text stands on a page as it is drawn now: what lies over what, and what is cut off. */
import type { Page } from '@playwright/test';

export interface Line {
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The lines that can be seen inside `within`, in the order of the page. Pixels of the page's window. */
export const linesIn = (page: Page, within: string): Promise<Line[]> =>
  page.locator(within).evaluate((root) => {
    const lines: Line[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode as Text;
      const words = text.data.trim();
      const parent = text.parentElement;
      if (!words || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      // For ears alone, or a list that a browser draws by itself.
      if (parent.closest('.hidden-words, option, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, top, right, bottom } of range.getClientRects())
        if (right - left > 1) lines.push({ words, left, top, right, bottom });
    }
    return lines;
  });

/** True when the two share more than the air that letters keep around them. */
const isOver = (one: Line, two: Line): boolean => {
  const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  return wide > 2 && high > 0.4 * Math.min(one.bottom - one.top, two.bottom - two.top);
};

/** Each pair of lines that lie over one another, in their words. */
export const linesOver = (lines: readonly Line[]): string[] =>
  lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter((later) => isOver(line, later))
      .map((later) => `“${line.words}” and “${later.words}”`),
  );
