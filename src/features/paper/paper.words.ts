/** Words of every page that prints sheets. */
export const PAPER_WORDS = {
  region: 'The sheets',
  otherSheets: 'Other sheets',
} as const;
