/** The custom elements of the toolkit, each loaded only on a page that has it. */
const ELEMENTS: Record<string, () => Promise<unknown>> = {
  'try-card': () => import('./sorter/try-card.ts'),
  'forget-everything': () => import('./offline/forget-everything.ts'),
};

function loadElements(): void {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (!customElements.get(name) && document.querySelector(name)) void load();
  }
}

document.addEventListener('astro:after-swap', loadElements);
loadElements();
