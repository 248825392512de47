/** Data files of the toolkit, such as `data/cards.json`: from the host, or from inside the one file. */
export async function readData(path: string): Promise<unknown> {
  const inside = window.changingTheOdds?.files.get(`/${path}`);
  if (inside !== undefined) return JSON.parse(inside);
  const root = document.documentElement.dataset.root ?? '/';
  const answer = await fetch(root + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** The address of a picture such as `/pictures/food.svg`: on the host, or inside the one file. */
export const pictureAddress = (path: string): string =>
  window.changingTheOdds?.pictures.get(path) ??
  (document.documentElement.dataset.root ?? '/') + path.slice(1);

/** The address of a page of ours in this edition, for a window of its own. `path` such as `screen/`, `query` such as `?k=1`. */
export const pageAddress = (path: string, query = ''): string =>
  window.changingTheOdds
    ? `${location.href.split('#')[0]}#/${path}${query}`
    : `${document.documentElement.dataset.root ?? '/'}${path}${query}`;

/** A word of the query, wherever this edition has it. */
export function askedFor(name: string): string {
  const query = window.changingTheOdds
    ? (location.hash.split('?')[1] ?? '')
    : location.search.slice(1);
  return new URLSearchParams(query).get(name) ?? '';
}

declare global {
  interface Window {
    /** Set by the one file at start: what other editions fetch. */
    changingTheOdds?: {
      files: Pick<Map<string, string>, 'get'>;
      pictures: Pick<Map<string, string>, 'get'>;
    };
  }
}
