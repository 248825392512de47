/** An address that leads nowhere. */
export const NOT_FOUND_WORDS = {
  title: 'No such page',
  description: 'This address leads nowhere.',
  heading: 'There is no page here',
  why: 'The address may be mistyped, or the page may have moved.',
  toStart: 'Go to the start',
};
