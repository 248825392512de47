/** One write of one record: what it asks for, and what came of it. */
import type { Kept } from './engine.ts';
import { Decided } from './patient-disk.ts';

export interface Write {
  key: string;
  kind: string;
  version: number;
  /** The data to write, from what stands there now. */
  change: (current: Kept | undefined) => unknown;
  /** True: what is gone from the disk is not written anew. */
  onlyIfThere?: boolean;
}
export type WhyNot = 'newer' | 'gone' | 'refused';
export type Written =
  { ok: true; record: Kept; where: 'disk' | 'memory' } | { ok: false; why: WhyNot };
export type AllWritten = { ok: true; records: Kept[] } | { ok: false; why: WhyNot };
/** A write that the record itself does not allow: no second try would help. */
export class NotWritten extends Decided {
  readonly why: 'newer' | 'gone';
  constructor(why: 'newer' | 'gone') {
    super(why);
    this.why = why;
  }
}

/** The record as it is once written. Throws `NotWritten` when a newer toolkit wrote what stands there. */
export function changed({ key, kind, version, change }: Write, current: Kept | undefined): Kept {
  if (current && current.version > version) throw new NotWritten('newer');
  const data = change(current);
  return { key, kind, version, rev: (current?.rev ?? 0) + 1, savedAt: Date.now(), data };
}
