/** Pagefind, from the host or from inside the one file. */
import type { Found } from './search.ts';

interface Pagefind {
  options(options: {
    basePath?: string;
    baseUrl?: string;
    noWorker?: boolean;
    excerptLength?: number;
  }): Promise<void>;
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }> }[];
  } | null>;
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

/** Up to twenty pages, best first. Throws when the index cannot be read. */
export async function findPages(query: string): Promise<Found[]> {
  opening ??= open();
  const pagefind = await opening.catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  const answer = await pagefind.search(query);
  const pages = await Promise.all(
    (answer?.results ?? []).slice(0, 20).map((result) => result.data()),
  );
  return pages.map(({ url, excerpt, meta }) => ({
    route: url,
    title: (meta.title ?? url).replace(/ · Changing the Odds$/, ''),
    excerpt,
  }));
}

/** The way to a page from here, in this edition. */
export const addressOf = (route: string): string =>
  document.documentElement.dataset.edition === 'one-file'
    ? `#${route}`
    : (document.documentElement.dataset.root ?? '/') + route.replace(/^\//, '');
