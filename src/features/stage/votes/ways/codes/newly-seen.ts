/** Codes that a camera sees again and again are told once. Pure. */

/** How long the same code is not told again, in milliseconds: long enough to take the phone away. */
const QUIET_MS = 4000;

export function newlySeen(): (text: string, at: number) => boolean {
  const seen = new Map<string, number>();
  return (text, at) => {
    const before = seen.get(text);
    seen.set(text, at);
    return before === undefined || at - before > QUIET_MS;
  };
}
