export const PLAN_PAGE_WORDS = {
  title: 'Plan a session',
  about:
    'The two-hour session on paper and hands: a running order for a whole staff, with nothing to fill in first.',
  ofOne: (version: string) => `Plan: ${version.toLowerCase()}`,
  aboutOne: (version: string) => `The running order of the session: ${version.toLowerCase()}.`,
  own: 'A plan of your own',
} as const;
