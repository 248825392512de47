/** Every guide and sheet; a broken promise stops the build and says what to write. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { brokenGuides, GUIDE_GROUPS } from '../model/guide/guide.ts';
import { GROUP_NAMES } from '../model/guide/guide.words.ts';

type Entry = CollectionEntry<'guides'> | CollectionEntry<'sheets'>;
const inOrder = <T extends Entry>(entries: T[]): T[] =>
  entries.toSorted(
    (one, other) =>
      one.data.order - other.data.order || one.data.title.localeCompare(other.data.title, 'en-GB'),
  );

function checked<T extends Entry>(entries: T[]): T[] {
  const broken = brokenGuides(entries.map(({ id, data, body = '' }) => ({ id, ...data, body })));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return inOrder(entries);
}

const allGuides = async () => checked(await getCollection('guides'));
export const allSheets = async () => checked(await getCollection('sheets'));

export async function guidesByGroup() {
  const guides = await allGuides();
  return GUIDE_GROUPS.map((group) => ({
    group,
    name: GROUP_NAMES[group],
    guides: guides.filter(({ data }) => data.group === group),
  })).filter(({ guides }) => guides.length > 0);
}
