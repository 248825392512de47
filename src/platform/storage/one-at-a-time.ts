/**
 * Writes one value at a time. What comes during a write waits, and of each key only the newest is written next; `report` hears each
 * outcome after which nothing of its key waits. The value is handed over, not looked up: whoever leaves the page or the table
 * meanwhile loses nothing.
 */
export interface Queue<Value> {
  /** Resolves once nothing is left to write. */
  write: (key: string, value: Value) => Promise<void>;
  /** Lets go of what waits; a write under way goes on. True while there is one of this key. */
  drop: (key: string) => boolean;
}

export function oneAtATime<Value, Outcome>(
  write: (value: Value) => Promise<Outcome>,
  report: (key: string, outcome: Outcome) => void,
): Queue<Value> {
  const waiting = new Map<string, Value>();
  let writing: Promise<void> | undefined;
  let current: string | undefined;
  const writeAll = async () => {
    try {
      for (const [key, value] of waiting) {
        waiting.delete(key);
        current = key;
        const outcome = await write(value);
        if (!waiting.has(key)) report(key, outcome);
      }
    } finally {
      current = undefined;
      writing = undefined;
    }
  };
  return {
    write(key, value) {
      waiting.set(key, value);
      writing ??= writeAll();
      return writing;
    },
    drop(key) {
      waiting.delete(key);
      return current === key;
    },
  };
}
