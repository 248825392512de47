import { allSteps } from '../_steps.ts';

/** Every step with its slides and notes: for the desk, and for other tools. */
export const GET = async () =>
  new Response(
    JSON.stringify({ format: 'changing-the-odds/steps', version: 1, steps: await allSteps() }),
  );
