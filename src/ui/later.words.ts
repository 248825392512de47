export const LATER_WORDS = {
  coming: 'A moment …',
  failed: 'This part could not be fetched.',
  again: 'Load the page again to go on: what you kept is safe on this device.',
} as const;
