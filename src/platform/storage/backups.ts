/**
 * What was kept before a file was opened over it. One backup for each record, as it stood:
 *   { key: 'backup:plan:p-1', kind: 'backup', version: 1, data: { key: 'plan:p-1', kind: 'plan', version: 2, rev, savedAt, data } }
 */
import { isCount, isInstant, isObject } from '../../model/guard.ts';
import type { Kept } from './engines/engine.ts';
import type { Write } from './engines/write.ts';

const BACKUP_VERSION = 1;

export const backupOf = (kept: Kept): Write => ({
  key: `backup:${kept.key}`,
  kind: 'backup',
  version: BACKUP_VERSION,
  change: () => kept,
});

/** The record in a backup as it stood, or nothing when it cannot be read. */
export function recordInBackup(data: unknown): Kept | undefined {
  if (
    !isObject(data) ||
    typeof data.key !== 'string' ||
    typeof data.kind !== 'string' ||
    !data.key.startsWith(`${data.kind}:`) ||
    !isCount(data.version, 9999) ||
    !isInstant(data.savedAt)
  )
    return;
  const { key, kind, version, savedAt } = data;
  return { key, kind, version, rev: 0, savedAt, data: data.data };
}
