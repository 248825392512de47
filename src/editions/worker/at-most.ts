/**
 * Does the work for every item, so many at a time: one after another would wait for each answer, all at once would choke
 * a slow line. The first that fails ends it: what has begun is waited for, nothing new is started, and the fault is thrown.
 */
export async function eachAtMost<T>(
  most: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let broken = false;
  const hand = async () => {
    for (const item of waiting) {
      if (broken) return;
      await work(item).catch((fault: unknown) => {
        broken = true;
        throw fault;
      });
    }
  };
  const hands = Array.from({ length: Math.min(most, items.length) }, hand);
  const ends = await Promise.allSettled(hands);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
