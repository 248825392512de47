/** What an author writes at the top of a file in `src/content/guides` or `src/content/sheets`. */
import { z } from 'astro/zod';
import { GUIDE_GROUPS } from './guide.ts';

const line = z.string().trim().min(1);
export const guideSchema = z.strictObject({
  title: line.max(60),
  summary: line.max(160).describe('One line for lists and search.'),
  group: z.enum([...GUIDE_GROUPS, 'sheet']),
  order: z.number().int(),
  picture: line.optional().describe('The id of a scene in src/pictures, shown beside the title.'),
  inOneMinute: z.array(line),
  sources: z
    .array(
      z.strictObject({
        id: line,
        publisher: line,
        title: line,
        year: z.number().int().min(1950).max(2100).optional(),
        read: z
          .number()
          .int()
          .min(2020)
          .max(2100)
          .optional()
          .describe('The year in which we read a page without a date, in place of year.'),
        when: line.optional().describe('What is known of its date, in place of year and read.'),
        address: z
          .string()
          .regex(/^https:\/\/\S+$/, 'Write the full address of the page, beginning with https://')
          .optional(),
      }),
    )
    .default([]),
});
