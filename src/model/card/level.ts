/** The three kinds of help, and the fourth answer. */
export const LEVELS = ['beating', 'changing', 'supercharged'] as const;
export type Level = (typeof LEVELS)[number];

/** What a pair can say of a response. `depends` is counted like the others: it is never a skip. */
export const ANSWERS = [...LEVELS, 'depends'] as const;
export type Answer = (typeof ANSWERS)[number];

export const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);

export const isAnswer = (value: unknown): value is Answer => ANSWERS.includes(value as Answer);
