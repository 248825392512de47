/** Data files of the toolkit, such as `data/cards.json`: from the host, or from inside the one file. */
export async function readData(path: string): Promise<unknown> {
  const inside = window.changingTheOdds?.files.get(`/${path}`);
  if (inside !== undefined) return JSON.parse(inside);
  const root = document.documentElement.dataset.root ?? '/';
  const answer = await fetch(root + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

declare global {
  interface Window {
    /** Set by the one file at start: what other editions fetch. */
    changingTheOdds?: { files: Map<string, string> };
  }
}
