/** Where a guide cites a source: `[^zap]` in its words stands for the source with that id. Numbers go by first use. */
export const CITATION = /\[\^([a-z0-9-]+)\]/g;

/** The ids that the words cite, each once, in the order of first use. */
export const citedIn = (body: string): string[] => [
  ...new Set([...body.matchAll(CITATION)].map(([, id = '']) => id)),
];

/** The sources in the order of their numbers; one that is only linked to comes after those that are cited. */
export function inNumberOrder<T extends { id: string }>(sources: readonly T[], body: string): T[] {
  const cited = citedIn(body);
  const place = ({ id }: T) => (cited.includes(id) ? cited.indexOf(id) : cited.length);
  return sources.toSorted((left, right) => place(left) - place(right));
}

/** The page with each citation put into the words that `mark` gives for its number, counted from 1. */
export function withNumbers(
  html: string,
  sources: readonly { id: string }[],
  mark: (number: number) => string,
): string {
  return html.replace(CITATION, (written: string, id: string) => {
    const index = sources.findIndex((source) => source.id === id);
    return index < 0 ? written : mark(index + 1);
  });
}
