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
export const pictureAddress = (path: string): string => window.changingTheOdds?.pictures.get(path) ?? (document.documentElement.dataset.root ?? '/') + path.slice(1);

declare global {
  interface Window {
    /** Set by the one file at start: what other editions fetch. */
    changingTheOdds?: { files: Map<string, string>; pictures: Map<string, string> };
  }
}
