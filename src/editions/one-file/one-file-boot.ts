/**
 * The start of the one file: takes the blocks out of the document, shows the page that the hash names, and keeps back,
 * forward, scroll and focus as people expect of pages.
 */
import { contentsOf, marksOf, type Contents } from './contents.ts';
import { placeIn, placeOfForm, searchPathIn } from './routes.ts';
import { NO_PAGE_WORDS } from './one-file.words.ts';

type Load = () => Promise<unknown>;
interface Inside {
  modules: Record<string, Load>;
  shells: Load[];
  pagefind: Load;
}
interface Shown {
  title: string;
  styles: string[];
  content: DocumentFragment;
}

const places = new Map<string, { scroll: number; focus: string }>();
let contents: Contents = contentsOf([]);
let place = '';
let shown = '';

export function start({ modules, shells, pagefind }: Inside): void {
  contents = contentsOf(takeBlocks());
  // The room's window holds nothing but the room's page: no note can be reached from it.
  if (placeIn(location.hash).route === '/screen/') contents.keepOnly('/screen/');
  const load = (address: string) =>
    modules[address]?.() ?? Promise.reject(new Error(`${address} is not in this file`));
  Object.assign(window, {
    changingTheOdds: {
      files: { get: contents.file },
      pictures: { get: pictureUri },
      load,
      pagefind,
    },
    changingTheOddsFetch: (address: string | URL) => Promise.resolve(answer(String(address))),
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

function takeBlocks() {
  return [...document.querySelectorAll<HTMLScriptElement>('script[data-holds]')].map((block) => {
    block.remove();
    return { ...block.dataset, text: block.textContent ?? '' };
  });
}

const uris = new Map<string, string>();
function pictureUri(path: string): string | undefined {
  const drawn = uris.has(path) ? undefined : contents.picture(path);
  if (drawn) uris.set(path, `data:image/svg+xml,${encodeURIComponent(drawn)}`);
  return uris.get(path);
}

/** What Pagefind would fetch from a host, from the file itself. */
function answer(address: string): Response {
  const bytes = contents.searchFile(searchPathIn(address));
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
}

function show(moved: boolean): void {
  const state = (history.state as { place?: string } | null)?.place;
  if (moved && state && state === place) return;
  leavePlace();
  place = state ?? `${Date.now()}-${Math.random()}`;
  if (!state) history.replaceState({ place }, '');
  const { route, anchor } = placeIn(location.hash);
  if (route !== shown || !moved) swap(route);
  if (moved || anchor) arriveAt(anchor, state ? places.get(state) : undefined);
}

function leavePlace(): void {
  if (place) places.set(place, { scroll: scrollY, focus: document.activeElement?.id ?? '' });
}

/** On the way back to where people were; otherwise to the anchor or the heading. */
function arriveAt(anchor: string, before?: { scroll: number; focus: string }): void {
  const target = targetOf(before?.focus ?? '', anchor);
  if (target && !target.matches('a[href], button, input, textarea, select, [tabindex]'))
    target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  if (before) scrollTo(0, before.scroll);
  else if (anchor) target?.scrollIntoView();
  else scrollTo(0, 0);
}

function targetOf(focused: string, anchor: string): HTMLElement | null {
  const id = focused || anchor;
  return id ? document.getElementById(id) : document.querySelector<HTMLElement>('h1');
}

function swap(route: string): void {
  shown = route;
  const page = pageAt(route) ?? noSuchPage();
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-css]'))
    style.media =
      page.styles.length === 0 || page.styles.includes(style.dataset.css ?? '') ? 'all' : 'not all';
  document.title = page.title;
  const content = document.importNode(page.content, true);
  for (const image of content.querySelectorAll<HTMLImageElement>('img[data-picture]'))
    image.src = pictureUri(image.dataset.picture ?? '') ?? '';
  for (const picture of content.querySelectorAll('svg[data-picture-id]'))
    picture.innerHTML = marksOf(
      contents.picture(`/pictures/${picture.getAttribute('data-picture-id')}.svg`) ?? '',
    );
  document.body.replaceChildren(content);
  // Astro's islands leave the page, and the shell looks round the new one.
  document.dispatchEvent(new Event('astro:after-swap'));
}

function pageAt(route: string): Shown | undefined {
  const page = contents.page(route);
  if (!page) return;
  const template = document.createElement('template');
  template.innerHTML = page.html;
  return { title: page.title, styles: page.styles, content: template.content };
}

function noSuchPage(): Shown {
  const { styles = [], content = document.createDocumentFragment() } = pageAt('/') ?? {};
  const heading = document.createElement('h1');
  heading.textContent = NO_PAGE_WORDS.heading;
  const way = document.createElement('p');
  const link = document.createElement('a');
  link.href = '#/';
  link.textContent = NO_PAGE_WORDS.toTheStart;
  way.append(link);
  content.querySelector('main')?.replaceChildren(heading, way);
  return { title: NO_PAGE_WORDS.title, styles, content };
}

/** The same anchor pressed twice changes no hash, yet people expect to be taken there. */
function jumpWithinPage(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || link.getAttribute('href') !== location.hash) return;
  const target = document.getElementById(placeIn(location.hash).anchor);
  target?.scrollIntoView();
}

/** A form that asks for a page goes there by hash, with its fields. */
function submitByHash(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  const action = form.getAttribute('action');
  if (event.defaultPrevented || !action?.startsWith('#/')) return;
  event.preventDefault();
  location.hash = placeOfForm(
    action,
    // A field that holds a file has no place in an address.
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
