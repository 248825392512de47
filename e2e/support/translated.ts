/**
 * What a browser's translation does to a page: every text becomes elements of its own, now and whenever new text comes. What was
 * written into the old text nodes is then seen by nobody.
 */
import type { Page } from '@playwright/test';

/** Every page that is opened afterwards is translated as soon as it is there. */
export const translateEveryPage = async (page: Page): Promise<void> => {
  await page.addInitScript(translateInPage);
};

function translateInPage(): void {
  const left = 'script, style, noscript, textarea, option, svg, [translate="no"], font';
  const wrap = (text: Text): void => {
    if (!text.data.trim() || text.parentElement?.closest(left)) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node): void => {
    if (root instanceof Text) return wrap(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  // As in the browser: what is there when the page is, then what is added.
  addEventListener('load', () => {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.isConnected) wrapAll(node);
    }).observe(document.body, { childList: true, subtree: true });
    wrapAll(document.body);
  });
}
