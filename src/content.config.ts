import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cardSchema } from './model/card/card.schema.ts';
import { guideSchema } from './model/guide/guide.schema.ts';
import { pageSchema } from './model/page/page.schema.ts';
import { stepSchema } from './model/session/step.schema.ts';

const written = (folder: string, pattern: string) =>
  glob({ pattern, base: `./src/content/${folder}` });

export const collections = {
  cards: defineCollection({ loader: written('cards', '*.yaml'), schema: cardSchema }),
  steps: defineCollection({ loader: written('steps', '*.yaml'), schema: stepSchema }),
  guides: defineCollection({ loader: written('guides', '*.{md,mdx}'), schema: guideSchema }),
  pages: defineCollection({ loader: written('pages', '*.md'), schema: pageSchema }),
  sheets: defineCollection({ loader: written('sheets', '*.{md,mdx}'), schema: guideSchema }),
};
