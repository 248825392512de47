/** The page of what is kept: the records as they stand on the disk, and what a person does with one of them. */
import { atom } from 'nanostores';
import { randomId } from '../../model/id.ts';
import { backupOf } from '../../platform/storage/backups.ts';
import type { Kept } from '../../platform/storage/engines/engine.ts';
import type { Write } from '../../platform/storage/engines/write.ts';
import { dayOf, fileName } from '../../platform/storage/files/file-name.ts';
import { device } from '../../platform/storage/keep.ts';
import { giveFile } from '../../platform/storage/files/give-file.ts';
import { writeSaved } from '../../platform/storage/saved-file.ts';
import type { KeptItem } from './kept.ts';
import { restoredData } from './known-kinds.ts';

export interface Shown {
  disk: 'open' | 'not-open' | 'framed';
  records: Kept[];
}

/** Nothing until the disk has answered. */
export const $shown = atom<Shown | undefined>();

async function look(): Promise<void> {
  const disk = await device.disk();
  $shown.set({ disk, records: await device.list() });
}

/** Looks now, and again whenever a tab writes, removes or forgets. Returns the way to stop. */
export function watchWhatIsKept(): () => void {
  void look();
  return device.listen(() => void look());
}

export const removeItem = ({ record }: KeptItem): Promise<boolean> => device.remove([record.key]);

/** The record as a file that the page of its kind opens; of a backup, what it holds. */
export function saveItem({ inside, record }: KeptItem, title: string): void {
  const { key, kind, version, data } = inside ?? record;
  const name = fileName(title, `${kind}-${dayOf(Date.now())}`);
  giveFile(`${name}.json`, writeSaved([{ key, kind, version, data }], new Date()));
}

/**
 * Puts back what a backup holds, later than all that has been seen, so that no tab sets it back. What stood there becomes the
 * backup; both or neither. True once it is on disk.
 */
export async function restoreItem({ inside, record }: KeptItem): Promise<boolean> {
  if (!inside) return false;
  const current = await device.read(inside.key);
  const restored = restoredData(inside, current, randomId());
  if (!restored) return false;
  const write: Write = {
    key: inside.key,
    kind: inside.kind,
    version: restored.version,
    change: () => restored.data,
  };
  const written = await device.writeAll(current ? [write, backupOf(current)] : [write]);
  if (written.ok && !current) await device.remove([record.key]);
  // Other tabs hear of a write; this one looks for itself.
  await look();
  return written.ok;
}
