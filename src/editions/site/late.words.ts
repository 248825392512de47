/** Shown by a page whose scripts have not arrived, some seconds after it was opened. */
export const LATE_WORDS = {
  happened: 'This page did not arrive whole.',
  means: 'Its buttons do not work yet. What you kept is safe on this device.',
  again: 'Load the page again',
};
