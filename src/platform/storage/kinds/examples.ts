/** A kind of record for tests: a list of notes, each a part of its own, and the place that a tab has got to. */
import { entriesUnder, partsUnder } from '../../../model/record-parts.ts';
import { joinParts, noStamps, stampedChange, type Parts } from '../../../model/stamps.ts';
import type { Recorded, RecordKind } from '../record-kind.ts';

export interface Notes extends Recorded {
  notes: Record<string, string>;
  place: number;
}
const PARTS: Parts<Notes> = {
  list: ({ notes, place }) => ({ ...partsUnder('notes', notes), place }),
  write: (record, parts) => ({
    ...record,
    notes: entriesUnder<string>('notes', parts),
    place: Number(parts.place),
  }),
};
export const NOTES: RecordKind<Notes> = {
  kind: 'notes',
  version: 1,
  migrations: [],
  read: (data) => ((data as Notes | undefined)?.notes ? structuredClone(data as Notes) : undefined),
  parts: PARTS,
  join: (mine, kept) => joinParts(PARTS, mine, kept),
  stamp: (before, after, writer) => stampedChange(PARTS, before, after, writer),
};

export const notesOf = (id: string, notes: Notes['notes'] = {}): Notes => ({
  ...{ id, notes, place: 0, stamps: noStamps() },
});
