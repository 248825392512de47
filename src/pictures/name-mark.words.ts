/** What somebody who cannot see our mark is told. */
export const MARK_WORDS = {
  alt: 'A brick wall with a lit gate in it.',
};
