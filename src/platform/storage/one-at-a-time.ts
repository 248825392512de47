/**
 * Writes one value at a time. What comes while a write is under way waits, and only the newest of it is written next; `told` hears
 * the outcome once nothing is left to write. The value is handed over, not looked up: whoever leaves the page or the table meanwhile
 * loses nothing.
 */
export function oneAtATime<Value, Outcome>(
  write: (value: Value) => Promise<Outcome>,
  told: (outcome: Outcome) => void,
): (value: Value) => Promise<void> {
  let next: { value: Value } | undefined;
  let writing: Promise<void> | undefined;
  return (value) => {
    next = { value };
    writing ??= (async () => {
      try {
        let outcome: Outcome | undefined;
        while (next) {
          const taken = next;
          next = undefined;
          outcome = await write(taken.value);
        }
        told(outcome as Outcome);
      } finally {
        writing = undefined;
      }
    })();
    return writing;
  };
}
