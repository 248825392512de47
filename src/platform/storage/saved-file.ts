/**
 * The file that a person holds. One format for every kind of record, for ever:
 *   { "format": "changing-the-odds/saved", "version": 1, "savedAt": "2026-11-23T10:00:00.000Z",
 *     "records": [{ "key": "sorting:s-lx2f9c-7", "kind": "sorting", "version": 1, "data": {...} }],
 *     "check": "cbf43926" }
 * `check` is the checksum of all the text before it; the first files had none and open too. Pure. What is
 * inside `data` is checked by the kind's own guard before anything is written.
 */
import { isCount, isObject } from '../../model/guard.ts';
import { MOST_BYTES } from './files/chosen-file.ts';
import { checksum } from './files/checksum.ts';
import { FILE_WORDS } from './files/file.words.ts';

const SAVED_FORMAT = 'changing-the-odds/saved';
const SAVED_VERSION = 1;
const MOST_RECORDS = 500;

export interface SavedRecord {
  key: string;
  kind: string;
  version: number;
  data: unknown;
}
export type Read = { ok: true; records: SavedRecord[] } | { ok: false; sentence: string };

const PARTS = ['format', 'version', 'savedAt', 'records', 'check'];
/** Where the checksum stands: the last line but one. An editor may have added an empty line. */
const CHECK = /,\n "check": "([0-9a-f]{8})"\n\}\s*$/;

export function writeSaved(records: SavedRecord[], now: Date): string {
  const whole = JSON.stringify(
    { format: SAVED_FORMAT, version: SAVED_VERSION, savedAt: now.toISOString(), records },
    null,
    1,
  );
  const before = whole.slice(0, whole.lastIndexOf('\n}'));
  return `${before},\n "check": "${checksum(before)}"\n}`;
}

const isVersion = (value: unknown): value is number =>
  isCount(value, Number.MAX_SAFE_INTEGER) && value >= 1;

const refuse = (sentence: string): Read => ({ ok: false, sentence });

/** Reads the outer shape. A refusal is one plain sentence that says what to do. */
export function readSaved(text: string): Read {
  if (text.length > MOST_BYTES) return refuse(FILE_WORDS.tooBig);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(FILE_WORDS.notJson);
  }
  if (!isObject(value) || value.format !== SAVED_FORMAT) return refuse(FILE_WORDS.notOurs);
  const { version } = value;
  if (!isVersion(version)) return refuse(FILE_WORDS.damaged);
  if (version > SAVED_VERSION) return refuse(FILE_WORDS.newer);
  const records = value.records;
  if (
    !isAsWritten(value, text) ||
    !Array.isArray(records) ||
    records.length === 0 ||
    records.length > MOST_RECORDS ||
    !records.every(isRecord)
  )
    return refuse(FILE_WORDS.damaged);
  return {
    ok: true,
    records: records.map(({ key, kind, version, data }) => ({ key, kind, version, data })),
  };
}

/** No part but those we write, and the text as it was when its checksum was taken. */
function isAsWritten(value: Record<string, unknown>, text: string): boolean {
  if (!Object.keys(value).every((part) => PARTS.includes(part))) return false;
  if (!('check' in value)) return true;
  const whole = text.replaceAll('\r\n', '\n');
  const found = CHECK.exec(whole);
  return found !== null && checksum(whole.slice(0, found.index)) === found[1];
}

const isRecord = (value: unknown): value is SavedRecord =>
  isObject(value) &&
  typeof value.kind === 'string' &&
  /^[a-z-]{1,20}$/.test(value.kind) &&
  typeof value.key === 'string' &&
  value.key.startsWith(`${value.kind}:`) &&
  value.key.length < 80 &&
  isVersion(value.version) &&
  isObject(value.data);
