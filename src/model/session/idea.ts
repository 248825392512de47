/** A wider version that a table calls out, typed at the desk and backed by a show of hands: { text: 'No late mark when the bus fails', hands: 41 }. */
export interface Idea {
  text: string;
  /** Null until hands were counted. */
  hands: number | null;
}

export const MOST_IDEAS = 40;
export const LONGEST_IDEA = 120;

/** One line, without what people type by accident; nothing for an empty one. */
export const ideaFrom = (typed: string): Idea | undefined => {
  const text = typed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_IDEA);
  return text === '' ? undefined : { text, hands: null };
};

/** The most backed first; those not yet counted stay in the order in which they were called out. */
export const inOrder = (ideas: readonly Idea[]): Idea[] =>
  ideas.toSorted((one, other) => (other.hands ?? -1) - (one.hands ?? -1));

/** Reads an idea from an untrusted value, or nothing if any part is off. */
export function readIdea(value: unknown): Idea | undefined {
  if (typeof value !== 'object' || value === null) return;
  const { text, hands } = value as Record<string, unknown>;
  if (
    typeof text !== 'string' ||
    text === '' ||
    text.length > LONGEST_IDEA ||
    !(
      hands === null ||
      (Number.isInteger(hands) && (hands as number) >= 0 && (hands as number) <= 5000)
    )
  )
    return;
  return { text, hands: hands as number | null };
}
