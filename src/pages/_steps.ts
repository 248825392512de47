/** Every step of the session; a broken promise stops the build and says what to write. */
import { getCollection } from 'astro:content';
import { brokenSteps, type Step } from '../model/session/step.ts';
import { allCards } from './_cards.ts';
import { PICTURES } from '../pictures/scenes/index.ts';

export async function allSteps(): Promise<Step[]> {
  const steps = (await getCollection('steps'))
    .map(({ id, data }) => ({ id, ...data }))
    .toSorted((one, other) => one.order - other.order);
  const broken = brokenSteps(steps, new Set(PICTURES.map(({ id }) => id)));
  const cards = await allCards();
  for (const { id, card } of steps) {
    const shown = cards.find(({ number }) => number === card);
    if (shown?.responses.some(({ keptBack }) => keptBack))
      broken.push(
        `src/content/steps/${id}.yaml: card ${card} is kept back for before and after the session. Choose another.`,
      );
  }
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return steps;
}
