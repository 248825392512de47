export const BOUNDARY_WORDS = {
  wrong: 'Something went wrong on this page.',
  safe: 'What you kept is safe on this device: load the page again to go on.',
  again: 'Load the page again',
} as const;
