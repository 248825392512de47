/** The custom elements of the toolkit, each loaded only on a page that has it. */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'try-card': () => import('./sorter/try-card.ts'),
  'site-search': () => import('./search/site-search.ts'),
  'offline-copy': () => import('./offline/offline-copy.ts'),
  'forget-everything': () => import('./offline/forget-everything.ts'),
};

function loadElements(): void {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name) && document.querySelector(name)) void load();
  }
}

document.addEventListener('astro:after-swap', loadElements);
loadElements();
// The page comes first; copying it to the device can wait until it is quiet.
addEventListener('load', () => setTimeout(() => void import('./offline/offline-note.ts'), 500), { once: true });
if (document.readyState === 'complete') void import('./offline/offline-note.ts');
