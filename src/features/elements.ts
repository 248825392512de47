/** The custom elements of the toolkit, each loaded only on a page that has it. */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'try-card': () => import('./cards/try-card.ts'),
  'card-sift': () => import('./cards/sift/card-sift.ts'),
  'widen-help': () => import('./guides/wider/widen-help.ts'),
  'moving-shot': () => import('./films/moving-shot.ts'),
  'print-button': () => import('./paper/print-button.ts'),
  'running-order': () => import('./planner/running-order/running-order.ts'),
  'site-search': () => import('./search/site-search.ts'),
  'offline-copy': () => import('./offline/offline-copy.ts'),
  'forget-everything': () => import('./kept/forget-everything.ts'),
};

function loadElements(): void {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name) && document.querySelector(name)) load().catch(() => {});
  }
}

document.addEventListener('astro:after-swap', loadElements);
loadElements();
// The page comes first; copying it to the device can wait until it is quiet. Somebody who has already left the page
// breaks the import off, and that is no fault.
const copy = () => void import('./offline/offline-note.ts').catch(() => {});
if (document.readyState === 'complete') copy();
else addEventListener('load', () => setTimeout(copy, 500), { once: true });
