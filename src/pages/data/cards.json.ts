import { allCards } from '../_cards.ts';

/** Every card with its responses, levels, tests and sources: for other tools, and for schools that want the data. */
export const GET = async () =>
  new Response(
    JSON.stringify(
      { format: 'changing-the-odds/cards', version: 1, cards: await allCards() },
      null,
      1,
    ),
  );
