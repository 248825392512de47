/**
 * A deadline in plain HTML. A page that needs a script says so some seconds after it was opened, if the script came cut or
 * not at all: what happened, how to try again, and what works without (the page's own words for readers without scripts).
 * No script takes part: the words wait in the page, and go once the island lives.
 */
import { isElement, named, theOne, type Element, type Markup } from '../html.ts';
import { LATE_WORDS } from './late.words.ts';

const SECONDS = 10;
const NEEDS_A_SCRIPT = ['astro-island', 'site-search'];

/** Astro takes `ssr` away from an island that lives; what still waits for its data shows one quiet line. */
const STYLE = `@layer feature{.not-arrived{display:none}astro-island[ssr]~.not-arrived,site-search:not(:defined)~.not-arrived{display:block;visibility:hidden;height:0;overflow:hidden;animation:not-arrived 1ms ${SECONDS}s forwards}main:has(astro-island>p.quiet:only-child) .not-arrived{display:block;visibility:hidden;height:0;overflow:hidden;animation:not-arrived 1ms ${SECONDS}s forwards}@keyframes not-arrived{to{visibility:visible;height:auto;overflow:visible}}}@media print{.not-arrived{display:none!important}}`;

const element = (tag: string, attributes: Element['attributes'], children: Markup[]): Element => ({
  tag,
  attributes,
  children,
});

function notice(without: readonly Markup[]): Element {
  const again = element('a', { href: '' }, [LATE_WORDS.again]);
  const words = [element('strong', {}, [LATE_WORDS.happened]), ` ${LATE_WORDS.means} `, again];
  return element('div', { class: 'not-arrived', role: 'status' }, [
    element('p', { class: 'first' }, words),
    ...without,
  ]);
}

/** Puts the notice after each part that needs a script. A page without one stays as it is. */
export function addDeadline(page: readonly Markup[]): void {
  const main = theOne(page, 'main');
  const without = named([main], 'noscript').flatMap(({ children }) => children);
  if (!addAfter(main, notice(without))) return;
  theOne(page, 'head').children.push(element('style', {}, [STYLE]));
}

function addAfter(parent: Element, late: Element): boolean {
  const at = parent.children.findIndex(
    (child) => isElement(child) && NEEDS_A_SCRIPT.includes(child.tag),
  );
  if (at < 0) return parent.children.filter(isElement).some((child) => addAfter(child, late));
  parent.children = parent.children.toSpliced(at + 1, 0, late);
  return true;
}
