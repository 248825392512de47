/** Two words with capitals side by side: it may be a person's name. */
export const maybeNamesSomebody = (text: string): boolean =>
  /\b[A-Z][a-z]+ [A-Z][a-z]+\b/.test(text);
