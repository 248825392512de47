/** One kind of record: how it is read, joined and stamped. Pure. */
import type { Parts, Stamped } from '../../model/stamps.ts';
import { upToDate, type Migration } from './migrations.ts';
import { FILE_WORDS } from './files/file.words.ts';
import { readSaved } from './saved-file.ts';

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

export type InFile<Value> = { ok: true; values: Value[] } | { ok: false; sentence: string };

export interface FileWords<Value> {
  /** Said when there is no record of the kind in the file. */
  none: string;
  damaged?: string;
  /** Why this copy cannot use a record, in one sentence; nothing when it can. */
  refusal?: (value: Value) => string | undefined;
}

/** Every record of this kind in a saved file, or the sentence why not. */
export function valuesInFile<Value extends Recorded>(
  kind: RecordKind<Value>,
  text: string,
  { none, damaged = FILE_WORDS.damaged, refusal }: FileWords<Value>,
): InFile<Value> {
  const read = readSaved(text);
  if (!read.ok) return read;
  const records = read.records.filter((record) => record.kind === kind.kind);
  if (records.length === 0) return { ok: false, sentence: none };
  if (records.some(({ version }) => version > kind.version))
    return { ok: false, sentence: FILE_WORDS.newer };
  const values = records.flatMap((record) => {
    const value = valueIn(kind, record);
    return value && keyOf(kind, value.id) === record.key ? [value] : [];
  });
  if (values.length < records.length) return { ok: false, sentence: damaged };
  const sentence = values.map((value) => refusal?.(value)).find((refused) => refused !== undefined);
  return sentence === undefined ? { ok: true, values } : { ok: false, sentence };
}
