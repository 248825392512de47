import { getCollection } from 'astro:content';
import type { Card } from '../model/card/card.ts';
import { dueWithin, factsByDay } from '../model/card/fact-days.ts';
import { brokenPromises } from '../model/card/written/promises.ts';
import { brokenInSet } from '../model/card/written/set-promises.ts';

/** A full set: two or three cards on each of sixteen themes. */
const LEAST = 36;

/** Every card in order of its number. Stops the build when a promise is broken. */
export async function allCards(): Promise<Card[]> {
  const entries = await getCollection('cards');
  const cards: Card[] = entries.map(({ id, data }) => ({ id, ...data }));
  const broken = [...brokenPromises(cards), ...brokenInSet(cards, LEAST)];
  if (broken.length)
    throw new Error(`The cards break ${broken.length} promise(s):\n- ${broken.join('\n- ')}`);
  remind(cards);
  return cards.sort((one, other) => one.number - other.number);
}

let reminded = false;
/** Said once a build to whoever keeps the toolkit; nothing built depends on the clock. */
function remind(cards: readonly Card[]): void {
  if (reminded) return;
  reminded = true;
  for (const { fact, card } of dueWithin(factsByDay(cards), 30, Date.now()))
    console.warn(`Card ${card.number}, ${card.title}: look again at a fact by ${fact.checkBy}.`);
}
