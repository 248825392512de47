/** What an author writes in `src/content/steps/<id>.yaml`. */
import { z } from 'astro/zod';
import { WALL_PARTS } from '../plan/for-the-wall.ts';
import { ACTIVITIES, GROUPS, LAYOUTS, NEEDS, SOURCES, STAYS, type Step } from './step.ts';

const minutes = z.number().int().min(0).max(60);
const text = z.string().trim().min(1);
const said = z.strictObject({
  cue: text.describe('Five words or so, for somebody who knows it.'),
  say: text.describe('One or two sentences, to say in your own way.'),
  word: text.describe('Word for word, for somebody who would rather read it out.'),
});

export const stepSchema = z.strictObject({
  order: z.number().int().positive(),
  title: text.max(48),
  from: z.enum(SOURCES),
  purpose: text,
  stays: z.enum(STAYS),
  minutes: z.strictObject({
    two: minutes,
    'two-and-a-half': minutes,
    three: minutes,
    four: minutes,
    taster: minutes,
    shift: minutes,
    presentation: minutes,
  }),
  least: minutes.describe('The fewest minutes in which it still works. 0 for a step that may go.'),
  card: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('The number of the card that this step shows.'),
  needs: z
    .enum(NEEDS)
    .optional()
    .describe(
      'one-child: says where it is shown which cards have a response that helps one child.',
    ),
  group: z.enum(GROUPS),
  space: text,
  kit: z.array(text).default([]),
  activity: z.enum(ACTIVITIES),
  do: z.array(text).min(1).describe('What the facilitator does, one act a line.'),
  say: said,
  slides: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]{0,60}$/)
          .describe('Unique in its step, never changed: lower case, digits and dashes.'),
        layout: z.enum(LAYOUTS),
        title: text.max(60),
        points: z.array(text.max(90)).max(5).default([]),
        fromPlan: z
          .array(
            z.strictObject({
              part: z.enum(WALL_PARTS),
              words: text.max(60).describe('With "…" where the words of the plan stand.'),
              instead: z.number().int().positive().max(5).optional(),
            }),
          )
          .optional()
          .describe('Points in the words of a plan, where somebody wrote them.'),
        picture: text.optional(),
        example: z
          .enum(['clear', 'doubtful'])
          .optional()
          .describe('With layout: worked. Which response of the worked example is shown.'),
        notes: said,
      }),
    )
    .min(1),
  transition: text,
  ifSomeoneSays: z.array(z.strictObject({ says: text, reply: text })).default([]),
  reflection: text.describe('One question.'),
});

/** Compile-time proof that what authors write is what the rest of the code reads. */
export type WrittenStep = z.infer<typeof stepSchema>;
type Same =
  WrittenStep extends Omit<Step, 'id'>
    ? Omit<Step, 'id'> extends WrittenStep
      ? true
      : never
    : never;
true satisfies Same;
