/** Every step of the session; a broken promise stops the build and says what to write. */
import { getCollection } from 'astro:content';
import { brokenSteps, type Step } from '../model/session/step.ts';
import { PICTURES } from '../pictures/scenes/index.ts';

export async function allSteps(): Promise<Step[]> {
  const steps = (await getCollection('steps'))
    .map(({ id, data }) => ({ id, ...data }))
    .toSorted((one, other) => one.order - other.order);
  const broken = brokenSteps(steps, new Set(PICTURES.map(({ id }) => id)));
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return steps;
}
