/**
 * The file that a person holds. One format for every kind of record, for ever:
 *   { "format": "changing-the-odds/saved", "version": 1, "savedAt": "2026-11-23T10:00:00.000Z",
 *     "records": [{ "key": "sorting:s-lx2f9c-7", "kind": "sorting", "version": 1, "data": {...} }] }
 * Pure, apart from `giveFile`. What is inside `data` is checked by the kind's own guard before anything is written.
 */
export const SAVED_FORMAT = 'changing-the-odds/saved';
export const SAVED_VERSION = 1;
export const MOST_BYTES = 2_000_000;

export interface SavedRecord {
  key: string;
  kind: string;
  version: number;
  data: unknown;
}
export type Read = { ok: true; records: SavedRecord[] } | { ok: false; sentence: string };

export const writeSaved = (records: SavedRecord[], now: Date): string =>
  JSON.stringify(
    { format: SAVED_FORMAT, version: SAVED_VERSION, savedAt: now.toISOString(), records },
    null,
    1,
  );

const refuse = (sentence: string): Read => ({ ok: false, sentence });

/** Reads the outer shape. A refusal is one plain sentence that says what to do. */
export function readSaved(text: string): Read {
  if (text.length > MOST_BYTES)
    return refuse(
      'This file is too big to be one of ours: choose a file that you saved from this toolkit.',
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(
      'This file cannot be read: choose a file that you saved from this toolkit, ending in .json.',
    );
  }
  if (!isObject(value) || value.format !== SAVED_FORMAT)
    return refuse(
      'This is not a file from this toolkit: choose one that you saved here, ending in .json.',
    );
  if (typeof value.version !== 'number' || !Number.isInteger(value.version) || value.version < 1)
    return refuse('This file is damaged: save it again on the first device and try once more.');
  if (value.version > SAVED_VERSION)
    return refuse(
      'This file was saved by a newer version of the toolkit: update this copy, then open the file again.',
    );
  const records = value.records;
  if (
    !Array.isArray(records) ||
    records.length === 0 ||
    records.length > 500 ||
    !records.every(isRecord)
  )
    return refuse('This file is damaged: save it again on the first device and try once more.');
  return {
    ok: true,
    records: records.map(({ key, kind, version, data }) => ({ key, kind, version, data })),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecord = (value: unknown): value is SavedRecord =>
  isObject(value) &&
  typeof value.kind === 'string' &&
  /^[a-z-]{1,20}$/.test(value.kind) &&
  typeof value.key === 'string' &&
  value.key.startsWith(`${value.kind}:`) &&
  value.key.length < 80 &&
  Number.isInteger(value.version) &&
  (value.version as number) >= 1 &&
  isObject(value.data);

/** Hands a file to the person. Works from the web, installed and from disk. `type`: what it says of itself to the device. */
export function giveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
