/**
 * The start of the one file: moves the pages out of the document, shows the one that the hash names,
 * and keeps back, forward, scroll and focus as people expect of pages.
 */
type Load = () => Promise<unknown>;
interface Inside {
  modules: Record<string, Load>;
  shells: Load[];
  pagefind: Load;
  index: Record<string, string>;
}
interface Page {
  title: string;
  styles: string[];
  content: DocumentFragment;
}

const pictures = new Map<string, string>();
const marks = new Map<string, string>();
const pages = new Map<string, Page>();
const places = new Map<string, { scroll: number; focus: string }>();
let place = '';

export function start({ modules, shells, pagefind, index }: Inside): void {
  const files = new Map<string, string>();
  for (const block of document.querySelectorAll<HTMLScriptElement>('script[data-file]')) {
    files.set(block.dataset.file ?? '', block.textContent ?? '');
    block.remove();
  }
  for (const block of document.querySelectorAll<HTMLScriptElement>('script[data-picture]')) {
    const drawn = JSON.parse(block.textContent ?? '""') as string;
    pictures.set(block.dataset.picture ?? '', `data:image/svg+xml,${encodeURIComponent(drawn)}`);
    // The marks alone, for pictures inside a page: they wear its theme and typeface.
    marks.set(
      block.dataset.picture ?? '',
      drawn.slice(drawn.indexOf('</style>') + 8, drawn.lastIndexOf('</svg>')),
    );
    block.remove();
  }
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-page]')) {
    const { page = '', title = '', styles = '' } = template.dataset;
    pages.set(page, { title, styles: styles.split(' '), content: template.content });
    template.remove();
  }
  // The room's window holds nothing but the room's page: no note can be reached from it.
  if (where().route === '/screen/') {
    for (const route of pages.keys()) if (route !== '/screen/') pages.delete(route);
    files.clear();
  }
  const load = (address: string) =>
    modules[address]?.() ?? Promise.reject(new Error(`${address} is not in this file`));
  Object.assign(window, {
    changingTheOdds: { files, pictures, load, pagefind },
    changingTheOddsFetch: (address: string | URL) => inside(index, String(address)),
  });
  history.scrollRestoration = 'manual';
  addEventListener('hashchange', () => show(true));
  addEventListener('popstate', () => show(true));
  document.addEventListener('click', jumpWithinPage);
  document.addEventListener('submit', submitByHash);
  // Until here a reader without scripts, or a mail preview, would have seen what to do with the file.
  delete document.documentElement.dataset.starting;
  show(false);
  for (const shell of shells) void shell();
}

/** What Pagefind would fetch from a host, from the file itself. */
async function inside(index: Record<string, string>, address: string): Promise<Response> {
  const name = /pagefind\/[^?#]+/.exec(address)?.[0] ?? '';
  const kept = index[name];
  if (kept === undefined) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(atob(kept), (letter) => letter.charCodeAt(0)));
}

/** `#/cards/?q=x#a` -> route `/cards/`, anchor `a`. */
function where(): { route: string; anchor: string } {
  const [, route = '/', anchor = ''] =
    /^#?([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(readable(location.hash)) ?? [];
  return { route: route || '/', anchor };
}

/** An address typed by hand can hold a stray %, which must lead to "no page here" and not to an empty window. */
function readable(hash: string): string {
  try {
    return decodeURI(hash);
  } catch {
    return hash;
  }
}

let shown = '';
function show(moved: boolean): void {
  const state = (history.state as { place?: string } | null)?.place;
  if (moved && state && state === place) return;
  if (place) places.set(place, { scroll: scrollY, focus: document.activeElement?.id ?? '' });
  place = state ?? `${Date.now()}-${Math.random()}`;
  if (!state) history.replaceState({ place }, '');
  const { route, anchor } = where();
  if (route !== shown || !moved) swap(route);
  if (!moved && !anchor) return;
  const before = state ? places.get(state) : undefined;
  const target = before?.focus
    ? document.getElementById(before.focus)
    : anchor
      ? document.getElementById(anchor)
      : document.querySelector<HTMLElement>('h1');
  if (target && !target.matches('a[href], button, input, textarea, select, [tabindex]'))
    target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  if (before) scrollTo(0, before.scroll);
  else if (anchor) target?.scrollIntoView();
  else scrollTo(0, 0);
}

function swap(route: string): void {
  shown = route;
  const page = pages.get(route) ?? pages.get(`${route}/`) ?? noSuchPage();
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-css]'))
    style.media =
      page.styles.length === 0 || page.styles.includes(style.dataset.css ?? '') ? 'all' : 'not all';
  document.title = page.title;
  const content = document.importNode(page.content, true);
  for (const image of content.querySelectorAll<HTMLImageElement>('img[data-picture]'))
    image.src = pictures.get(image.dataset.picture ?? '') ?? '';
  for (const picture of content.querySelectorAll('svg[data-picture-id]'))
    picture.innerHTML = marks.get(`/pictures/${picture.getAttribute('data-picture-id')}.svg`) ?? '';
  document.body.replaceChildren(content);
  // Astro's islands leave the page, and the shell looks round the new one.
  document.dispatchEvent(new Event('astro:after-swap'));
}

function noSuchPage(): Page {
  const home = pages.get('/');
  const content = document.importNode(home?.content ?? document.createDocumentFragment(), true);
  const heading = document.createElement('h1');
  heading.textContent = 'There is no page here';
  const way = document.createElement('p');
  const link = document.createElement('a');
  link.href = '#/';
  link.textContent = 'Go to the start';
  way.append(link);
  content.querySelector('main')?.replaceChildren(heading, way);
  return { title: 'No such page · Changing the Odds', styles: home?.styles ?? [], content };
}

/** The same anchor pressed twice changes no hash, yet people expect to be taken there. */
function jumpWithinPage(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || link.getAttribute('href') !== location.hash) return;
  const target = document.getElementById(where().anchor);
  target?.scrollIntoView();
}

/** A form that asks for a page goes there by hash, with its fields. */
function submitByHash(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const action = form.getAttribute('action');
  if (event.defaultPrevented || !action?.startsWith('#/')) return;
  event.preventDefault();
  const fields = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, String(value)]),
  );
  location.hash = `${action.slice(1)}?${fields}`;
}
