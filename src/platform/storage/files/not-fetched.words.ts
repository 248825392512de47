/** Apart from the other words of files: it is said when those could not be fetched. */
export const NOT_FETCHED =
  'What saves and opens files could not be fetched: load the page again, then try once more.';
