import { getCollection } from 'astro:content';
import type { Card } from '../model/card/card.ts';
import { brokenInSet, brokenPromises } from '../model/card/promises.ts';

/** A full set: two or three cards on each of sixteen themes. */
const LEAST = 36;

/** Every card in order of its number. Stops the build when a promise is broken. */
export async function allCards(): Promise<Card[]> {
  const entries = await getCollection('cards');
  const cards: Card[] = entries.map(({ id, data }) => ({ id, ...data }));
  const broken = [...brokenPromises(cards), ...brokenInSet(cards, LEAST)];
  if (broken.length)
    throw new Error(`The cards break ${broken.length} promise(s):\n- ${broken.join('\n- ')}`);
  return cards.sort((one, other) => one.number - other.number);
}
