/** What is said of counts that cannot be those of one room. */
export const ROUND_WORDS = {
  tooMany: (most: string) => `A count is ${most} at most: look whether two numbers ran together.`,
};
