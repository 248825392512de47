/** What an author writes in `src/content/cards/<id>.yaml`. Every description says what to write; strict objects catch typos. */
import { z } from 'astro/zod';
import { NATIONS, PHASES, RESPONSE_IDS, THEMES, type Card, wordCount } from './card.ts';
import { LEVELS } from './level.ts';
import { GATES, LINES } from './rule.ts';

const atMost = (words: number, what: string) =>
  z
    .string()
    .trim()
    .min(1, `Write ${what}.`)
    .refine((text) => wordCount(text) <= words, {
      error: (issue) =>
        `${what} has ${wordCount(String(issue.input))} words; cut it to ${words} or fewer.`,
    });
const httpsAddress = z
  .string()
  .regex(/^https:\/\/\S+$/, 'Write the full address of the page, beginning with https://');
const nation = z
  .enum(NATIONS)
  .describe('The nation whose rules apply. UK when they are the same everywhere.');
/** YAML reads a bare 2027-09-01 as a date and a quoted one as text; an author may write either. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'Write checkBy as a date, such as 2027-09-01.' }),
);
const year = z.number().int().min(1990).max(2100);

const tests = z
  .strictObject({
    who: z
      .enum(['one', 'here', 'beyond'])
      .describe(
        'Who benefits from now on? one child, or those somebody happens to notice: one. Everyone facing this here, as a standing arrangement: here. People beyond this school: beyond.',
      ),
    what: z
      .enum(['child', 'school', 'cause'])
      .describe(
        "What changes? The child's coping or situation: child. A rule, price, default, timetable, space, fund or practice that the school controls: school. A cause held by others: cause.",
      ),
    next: z
      .enum(['must-ask', 'as-of-right'])
      .describe(
        'The next child: must be spotted, ask, apply, pay or prove, or it is a one-off: must-ask. Gets it free and unasked: as-of-right.',
      ),
    acts: z
      .enum(['one-adult', 'school', 'together'])
      .describe(
        "Who acts? One adult's kindness: one-adult. The school owns it: school. People or organisations beyond the school act together: together.",
      ),
    action: z
      .boolean()
      .describe(
        'Is anything done, or a dated ask made of a named person who can decide? Noticing, wondering and "keeping under review" are false.',
      ),
  })
  .describe('The five tests of the rule.');

const response = z.strictObject({
  id: z
    .enum(RESPONSE_IDS)
    .describe('a to f, in the order on the card. Kept for ever: people save answers under it.'),
  text: atMost(20, 'The response').describe(
    'One thing that adults could do, as long as the thing is: 5 to 20 words, sayable in one breath. No verdict inside it.',
  ),
  plain: atMost(20, 'The plain response').describe(
    'The same for adults who read with effort or are new to English: short words, whole sentences.',
  ),
  from: z
    .enum(['blackpool', 'ours'])
    .describe(
      'blackpool when the example comes from the Blackpool community of practice; ours otherwise.',
    ),
  sourceSays: z
    .enum(LEVELS)
    .optional()
    .describe('Only with from: blackpool. The level the source itself gives.'),
  source: z
    .string()
    .trim()
    .min(3)
    .optional()
    .describe('Only with from: blackpool. The source in its own words, quoted briefly.'),
  fit: z
    .enum([...LEVELS, ...LINES, ...GATES])
    .describe('The closest fit. It must agree with the rule, or whyNotTheRule must say why not.'),
  tests,
  gate: z
    .enum(['first', 'higher-wall'])
    .optional()
    .describe(
      'higher-wall when those who live it now pay, queue, prove, are blamed or singled out more. A duty (first) belongs in firstAlways instead.',
    ),
  why: z
    .string()
    .trim()
    .min(10)
    .describe('Why, from the tests. It stops when it is done: one sentence, or two, or three.'),
  shortWhy: atMost(12, 'The short why').describe('The same in 12 words at most, for the wall.'),
  otherReading: z
    .strictObject({ level: z.enum(LEVELS), why: z.string().trim().min(10) })
    .optional()
    .describe(
      'The case for another level, where there is one. A response on the line must have it.',
    ),
  whyNotTheRule: z.string().optional().describe('Only when fit differs from the rule: why.'),
  keptBack: z
    .literal(true)
    .optional()
    .describe(
      'Kept back for the card that is answered before and after the session: no programme uses its card.',
    ),
});

const answered = z.strictObject({
  response: z.enum(RESPONSE_IDS),
  answers: z
    .tuple([
      atMost(8, 'The first answer'),
      atMost(8, 'The second answer'),
      atMost(8, 'The third answer'),
    ])
    .describe(
      'Who gets it without asking? What is different next term? Who had to change something? Eight words each at most.',
    ),
});

export const cardSchema = z.strictObject({
  number: z.number().int().positive().describe('Unique, never reused: it is printed on paper.'),
  edition: z
    .number()
    .int()
    .positive()
    .describe('1 at first; raise it when the meaning of a situation or response changes.'),
  title: atMost(6, 'The title').describe('Up to six words.'),
  theme: z.enum(THEMES),
  phase: z.enum(PHASES),
  nation,
  noticedBy: z
    .string()
    .min(3)
    .describe('Who in school notices first: cook, cleaner, site manager, teacher ...'),
  situation: atMost(45, 'The situation').describe(
    'What is happening, in 45 words at most. Neither pity nor hero.',
  ),
  plainSituation: atMost(45, 'The plain situation').describe(
    'The same in shorter words, reading age 9 or below.',
  ),
  afterBlackpool: z
    .literal(true)
    .optional()
    .describe(
      'The situation is after Blackpool’s community of practice, with details of ours; the card says so.',
    ),
  workedExample: z
    .strictObject({ clear: answered, doubtful: answered })
    .optional()
    .describe(
      'For a card that can be thought aloud: one response that is clear, and one that makes a person hesitate.',
    ),
  firstAlways: z
    .string()
    .optional()
    .describe('A safeguarding or medical duty that comes before everything. Never sorted.'),
  responses: z
    .array(response)
    .min(4, 'Write at least four responses.')
    .max(6, 'Keep six responses at most.'),
  tomorrowMorning: z
    .string()
    .min(20)
    .describe('What an adult does tomorrow morning, whatever else is decided.'),
  whoIsMissing: z.string().min(20).describe('Who should shape this, and what do they get back?'),
  cost: z
    .string()
    .min(20)
    .describe('What the responses cost and in whose paid time, in figures where there are any.'),
  argument: z
    .array(z.strictObject({ who: z.string().min(2), says: z.string().min(5) }))
    .min(2)
    .max(4)
    .describe('What a staff room might say, made up: two to four voices that disagree.'),
  duties: z
    .array(
      z.strictObject({ text: z.string(), law: z.string(), nation, year, address: httpsAddress }),
    )
    .default([])
    .describe('What the law already says: a floor, not a favour.'),
  facts: z
    .array(
      z.strictObject({
        text: z.string(),
        publisher: z.string(),
        title: z.string(),
        year,
        nation,
        address: httpsAddress,
        checkBy: day.describe('After this date the page says that the fact may be old.'),
      }),
    )
    .default([]),
  moves: z
    .array(z.string())
    .default([])
    .describe('Labels of moves from the Resilience Framework that this card touches.'),
  talk: z
    .strictObject({
      'support and operations': z.string(),
      teaching: z.string(),
      'leading and governing': z.string(),
    })
    .describe('One question for each group of roles.'),
});

/** Compile-time proof that what authors write is what the rest of the code reads. */
export type WrittenCard = z.infer<typeof cardSchema>;
type Same =
  WrittenCard extends Omit<Card, 'id'>
    ? Omit<Card, 'id'> extends WrittenCard
      ? true
      : never
    : never;
true satisfies Same;
