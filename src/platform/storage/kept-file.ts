/** A saved file, kept: joined with what is here already, after a backup, all of it or nothing. */
import { backupOf } from './backups.ts';
import type { RecordStore } from './engines/record-store.ts';
import { FILE_WORDS } from './files/file.words.ts';
import { joiningWrite, keyOf, valueIn, type Recorded, type RecordKind } from './record-kind.ts';
import { readSaved } from './saved-file.ts';

export type Opened<Value> = { ok: true; value: Value } | { ok: false; sentence: string };

/** From what is kept and what a file brings: a record with an id of its own, when the two should stay apart. */
export type Apart<Value> = (kept: Value, value: Value) => Value | undefined;

/** Every record of the kind in the file. Gives back the first as it is kept now, or the sentence why nothing has changed. */
export async function keepFile<Value extends Recorded>(
  kind: RecordKind<Value>,
  store: RecordStore,
  text: string,
  words: FileWords<Value>,
  apart?: Apart<Value>,
): Promise<Opened<Value>> {
  const file = valuesInFile(kind, text, words);
  if (!file.ok) return file;
  const before = await Promise.all(file.values.map(({ id }) => store.read(keyOf(kind, id))));
  const values = file.values.map((value, at) => {
    const kept = valueIn(kind, before[at]);
    return (kept && apart?.(kept, value)) ?? value;
  });
  const written = await store.writeAll([
    ...before.flatMap((kept) => (kept ? [backupOf(kept)] : [])),
    ...values.map((value) => joiningWrite(kind, value)),
  ]);
  if (!written.ok)
    return {
      ok: false,
      sentence: written.why === 'newer' ? FILE_WORDS.newer : FILE_WORDS.notKept,
    };
  const first = values[0] as Value;
  const record = written.records.find(({ key }) => key === keyOf(kind, first.id));
  return { ok: true, value: valueIn(kind, record) ?? first };
}

type InFile<Value> = { ok: true; values: Value[] } | { ok: false; sentence: string };

export interface FileWords<Value> {
  /** Said when there is no record of the kind in the file. */
  none: string;
  damaged?: string;
  /** Why this copy cannot use a record, in one sentence; nothing when it can. */
  refusal?: (value: Value) => string | undefined;
}

/** Every record of this kind in a saved file, or the sentence why not. */
function valuesInFile<Value extends Recorded>(
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
  const keys = new Set(records.map(({ key }) => key));
  if (values.length < records.length || keys.size < records.length)
    return { ok: false, sentence: damaged };
  const sentence = values.map((value) => refusal?.(value)).find((refused) => refused !== undefined);
  return sentence === undefined ? { ok: true, values } : { ok: false, sentence };
}
