/** One kind of record: how it is read, joined and stamped. Pure. */
import type { Parts, Stamped } from '../../model/stamps.ts';
import type { Write } from './engines/write.ts';
import { upToDate, type Migration } from './migrations.ts';

export interface Recorded extends Stamped {
  id: string;
}

export interface RecordKind<Value extends Recorded> {
  kind: string;
  version: number;
  /** `migrations[0]` leads from version 1 to 2. */
  migrations: readonly Migration[];
  /** A fresh copy of an untrusted value of the present version, or nothing. */
  read: (data: unknown) => Value | undefined;
  /** Two copies of one record into one; nothing newer is lost, whichever comes first. */
  join: (mine: Value, kept: Value) => Value;
  parts: Parts<Value>;
  /** The changed record with the stamps of its change. */
  stamp: (before: Value, after: Value, writer: string) => Value;
}

export const keyOf = ({ kind }: { kind: string }, id: string): string => `${kind}:${id}`;

/** The value in a kept record of this kind, brought to the present version; nothing when it cannot be read. */
export const valueIn = <Value extends Recorded>(
  kind: RecordKind<Value>,
  record: { version: number; data: unknown } | undefined,
): Value | undefined => record && kind.read(upToDate(record, kind.migrations));

/** Writes a value joined with what stands there. */
export const joiningWrite = <Value extends Recorded>(
  kind: RecordKind<Value>,
  value: Value,
): Write => ({
  key: keyOf(kind, value.id),
  kind: kind.kind,
  version: kind.version,
  change: (current) => {
    const kept = valueIn(kind, current);
    return kept ? kind.join(value, kept) : value;
  },
});
