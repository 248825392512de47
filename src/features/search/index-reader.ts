/** Pagefind, from the host or from inside the one file. */
import type { Found } from './search.ts';
import { didYouMean, isReallyFound, wordsOf } from './spelling.ts';

interface Pagefind {
  options(options: {
    basePath?: string;
    baseUrl?: string;
    noWorker?: boolean;
    excerptLength?: number;
  }): Promise<void>;
  search(query: string): Promise<{
    results: { data(): Promise<PageFound> }[];
  } | null>;
}
interface PageFound {
  url: string;
  excerpt: string;
  content: string;
  raw_content?: string;
  /** Which words of the content were found. */
  locations: number[];
  meta: { title?: string };
}

let opening: Promise<Pagefind> | undefined;

async function open(): Promise<Pagefind> {
  const inside = (window as { changingTheOdds?: { pagefind?: () => Promise<unknown> } })
    .changingTheOdds?.pagefind;
  if (inside) {
    const pagefind = (await inside()) as Pagefind;
    await pagefind.options({
      basePath: 'inside:/pagefind/',
      baseUrl: '/',
      noWorker: true,
      excerptLength: 24,
    });
    return pagefind;
  }
  const root = new URL(document.documentElement.dataset.root ?? '/', location.href);
  const pagefind = (await import(
    /* @vite-ignore */ new URL('pagefind/pagefind.js', root).href
  )) as Pagefind;
  // The policy of a page does not reach a worker, so the search stays in the page.
  await pagefind.options({ baseUrl: '/', noWorker: true, excerptLength: 24 });
  return pagefind;
}

/** Up to twenty pages, best first, and with none of them perhaps the word that was meant. Throws when the index cannot be read. */
export async function findPages(query: string): Promise<{ found: Found[]; meant?: string }> {
  opening ??= open();
  const pagefind = await opening.catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  const answer = await pagefind.search(query);
  const pages = await Promise.all(
    (answer?.results ?? []).slice(0, 20).map((result) => result.data()),
  );
  const found = pages
    .filter((page) => isReallyFound(query, locatedIn(page)))
    .map(({ url, excerpt, meta }) => ({
      route: url,
      title: (meta.title ?? url).replace(/ · Changing the Odds$/, ''),
      excerpt,
    }));
  if (found.length > 0) return { found };
  const meant = didYouMean(query, new Set(pages.flatMap(({ content }) => wordsOf(content))));
  return meant ? { found, meant } : { found };
}

/** The words that Pagefind says it found. */
function locatedIn({ raw_content, content, locations }: PageFound): string[] {
  const words = (raw_content ?? content).split(/[\r\n\s]+/g);
  return locations.map((at) => words[at] ?? '');
}

/** The way to a page from here, in this edition. */
export const addressOf = (route: string): string =>
  document.documentElement.dataset.edition === 'one-file'
    ? `#${route}`
    : (document.documentElement.dataset.root ?? '/') + route.replace(/^\//, '');
