/** The pages of plain prose: about, accessibility, privacy. */
import { getCollection, type CollectionEntry } from 'astro:content';

type Prose = CollectionEntry<'pages'>;

/** Pages with more on them than prose have a file of their own: Privacy also forgets. */
const WITH_MORE = ['privacy'];

export const plainProse = (): Promise<Prose[]> =>
  getCollection('pages', ({ id }) => !WITH_MORE.includes(id));

/** Throws when nobody wrote it. */
export async function proseOf(id: string): Promise<Prose> {
  const [page] = await getCollection('pages', (page) => page.id === id);
  if (!page) throw new Error(`There is no src/content/pages/${id}.md. Write it.`);
  return page;
}
