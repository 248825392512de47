export const LATER_WORDS = {
  coming: 'A moment …',
  failed: 'This part could not be fetched.',
  perhaps: 'Look at the connection, then try again.',
  again: 'Try again',
  safe: 'What you kept is safe on this device: load the page again to go on.',
  load: 'Load the page again',
} as const;
