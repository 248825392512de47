import { z } from 'astro/zod';
import { cardSchema } from '../../model/card/card.schema.ts';

export const GET = () => {
  const card = z.toJSONSchema(
    cardSchema.extend({ id: z.string().describe('The file name without .yaml.') }),
    { io: 'output' },
  );
  const { $schema, ...rest } = card;
  return new Response(
    JSON.stringify(
      {
        $schema,
        title: 'The cards of Changing the Odds',
        type: 'object',
        required: ['format', 'version', 'cards'],
        properties: {
          format: { const: 'changing-the-odds/cards' },
          version: { const: 1 },
          cards: { type: 'array', items: rest },
        },
      },
      null,
      1,
    ),
  );
};
