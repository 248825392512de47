import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cardSchema } from './model/card.schema.ts';

export const collections = {
  cards: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/cards' }),
    schema: cardSchema,
  }),
};
