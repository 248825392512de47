/** What an author writes at the top of a file in `src/content/guides` or `src/content/sheets`. */
import { z } from 'astro/zod';
import { GUIDE_GROUPS } from './guide.ts';

const line = z.string().trim().min(1);
export const guideSchema = z.strictObject({
  title: line.max(60),
  summary: line.max(160).describe('One line for lists and search.'),
  group: z.enum([...GUIDE_GROUPS, 'sheet']),
  order: z.number().int(),
  inOneMinute: z.array(line),
  sources: z
    .array(
      z.strictObject({
        id: line,
        publisher: line,
        title: line,
        year: z.number().int().min(1950).max(2100).optional(),
        address: z
          .string()
          .regex(/^https:\/\/\S+$/, 'Write the full address of the page, beginning with https://')
          .optional(),
      }),
    )
    .default([]),
});
