/** What the pieces of a guide say themselves; the rest comes from the guide. */
export const PIECE_WORDS = {
  response: 'The response',
  what: 'What',
  figure: 'Figure',
};
