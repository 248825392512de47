/** The room's screen, as a page among others. */
export const SCREEN_PAGE_WORDS = {
  title: 'The room’s screen',
  description: 'What the room sees. It is opened from the desk.',
};
