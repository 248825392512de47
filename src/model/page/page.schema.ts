/** What an author writes at the top of a file in `src/content/pages`: a page of plain prose. */
import { z } from 'astro/zod';

const line = z.string().trim().min(1);
export const pageSchema = z.strictObject({
  title: line.max(60).describe('In the tab, and as the heading where no other is given.'),
  heading: line.max(60).optional(),
  description: line.max(160).describe('One line for lists and search.'),
  lead: line.describe('What stands under the heading, in larger letters.'),
});
