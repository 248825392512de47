/** Old records become new ones a step at a time. Pure; a step is never edited after release, only added to. */
export type Migration = (data: unknown) => unknown;

/**
 * Brings the data of a record from its own version to the present one. `steps[0]` leads from version 1 to 2.
 * Nothing is returned for a version that does not exist yet: a newer toolkit wrote it, and it is left alone.
 */
export function upToDate(
  record: { version: number; data: unknown },
  steps: readonly Migration[],
): unknown {
  const present = steps.length + 1;
  if (!Number.isInteger(record.version) || record.version < 1 || record.version > present)
    return undefined;
  return steps.slice(record.version - 1).reduce((data, step) => step(data), record.data);
}
