import { expect, test } from '@playwright/test';
import { MOST_BYTES } from './files/chosen-file.ts';
import { readSaved, writeSaved } from './saved-file.ts';

const record = { key: 'sorting:s-1', kind: 'sorting', version: 1, data: { id: 's-1' } };
const longer = {
  key: 'plan:p-1',
  kind: 'plan',
  version: 2,
  data: { id: 'p-1', name: 'Größe – خطة 🎉', staff: 64, phones: false, cards: { sort: 3 } },
};

test('a saved file is read back as it was written', () => {
  const records = [record, longer];
  expect(readSaved(writeSaved(records, new Date(0)))).toEqual({ ok: true, records });
});

// Frozen: what version 1 looks like for ever, without a checksum and with one.
const FROZEN = [
  '{"format":"changing-the-odds/saved","version":1,"savedAt":"2026-11-23T10:00:00.000Z","records":[{"key":"sorting:s-1","kind":"sorting","version":1,"data":{"id":"s-1"}}]}',
  '{\n "format": "changing-the-odds/saved",\n "version": 1,\n "savedAt": "1970-01-01T00:00:00.000Z",\n "records": [\n  {\n   "key": "sorting:s-1",\n   "kind": "sorting",\n   "version": 1,\n   "data": {\n    "id": "s-1"\n   }\n  }\n ],\n "check": "b3d653c6"\n}',
];
test('a file of version 1 opens, with a checksum or from before there was one', () => {
  expect(readSaved(FROZEN[0] ?? '')).toEqual({ ok: true, records: [record] });
  const written = writeSaved([record], new Date(0));
  expect(written).toBe(FROZEN[1]);
});

test('a file that a mailer or an editor has given other line ends still opens', () => {
  const text = writeSaved([record, longer], new Date(0));
  expect(readSaved(`${text.replaceAll('\n', '\r\n')}\r\n`).ok).toBe(true);
});

test('each flip of one bit is refused, wherever it falls', () => {
  const bytes = new TextEncoder().encode(writeSaved([record, longer], new Date(0)));
  const opened: string[] = [];
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = bytes.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    // As a browser reads a file: what is no letter becomes a mark.
    const text = new TextDecoder().decode(flipped);
    if (readSaved(text).ok) opened.push(`bit ${bit}: ${text}`);
  }
  expect(opened).toEqual([]);
});

const REFUSED: [string, string, RegExp][] = [
  ['a picture', '\u0089PNG', /cannot be read/],
  ['somebody else’s file', '{"format":"h5p"}', /not a file from this toolkit/],
  ['a list', '[]', /not a file from this toolkit/],
  [
    'a newer version',
    '{"format":"changing-the-odds/saved","version":2,"records":[]}',
    /newer version of the toolkit/,
  ],
  ['no version', '{"format":"changing-the-odds/saved","records":[]}', /damaged/],
  ['no records', '{"format":"changing-the-odds/saved","version":1,"records":[]}', /damaged/],
  [
    'a record under a false key',
    '{"format":"changing-the-odds/saved","version":1,"records":[{"key":"backup:x","kind":"sorting","version":1,"data":{}}]}',
    /damaged/,
  ],
  ['an endless file', 'x'.repeat(MOST_BYTES + 1), /too big/],
];
for (const [what, text, sentence] of REFUSED) {
  test(`${what} is refused in one sentence that says what to do`, () => {
    const read = readSaved(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.sentence).toMatch(sentence);
    expect(read.sentence).toMatch(/^[^.]+(\.json)?[^.]*\.$/);
  });
}

const open = (part: object, file: object = {}): boolean =>
  readSaved(
    JSON.stringify({
      ...{ format: 'changing-the-odds/saved', version: 1, records: [{ ...record, ...part }] },
      ...file,
    }),
  ).ok;

test('each part of a record has its bounds', () => {
  const key = (length: number) => `a:${'x'.repeat(length - 2)}`;
  for (const taken of [
    {},
    { kind: 'a', key: 'a:' },
    { kind: 'a', key: key(79) },
    { kind: 'x'.repeat(20), key: `${'x'.repeat(20)}:1` },
    { version: 999 },
  ])
    expect(open(taken), JSON.stringify(taken)).toBe(true);
  for (const refused of [
    ...[{ kind: 7 }, { kind: '', key: ':1' }, { kind: 'A', key: 'A:1' }, { kind: null }],
    ...[{ kind: 'x'.repeat(21), key: `${'x'.repeat(21)}:1` }, { kind: ['sorting'] }],
    ...[{ key: 7 }, { key: 'sorting' }, { key: 'plan:p-1' }, { kind: 'a', key: key(80) }],
    ...[{ key: ['sorting:s-1'] }, { key: undefined }],
    ...[{ version: 0 }, { version: -1 }, { version: 1.5 }, { version: '1' }, { version: null }],
    ...[{ data: null }, { data: [] }, { data: 'x' }, { data: undefined }],
  ])
    expect(open(refused), JSON.stringify(refused)).toBe(false);
});

test('a file has a version, and records up to its most, each of them whole', () => {
  for (const version of [0, -1, 0.5, '1', null, undefined]) {
    const read = readSaved(JSON.stringify({ format: 'changing-the-odds/saved', version }));
    expect(read.ok ? '' : read.sentence, String(version)).toMatch(/damaged/);
  }
  const many = (count: number) => ({ records: Array.from({ length: count }, () => record) });
  expect([1, 500, 501].map((count) => open({}, many(count)))).toEqual([true, true, false]);
  expect(open({}, { records: [record, {}] })).toBe(false);
  expect(open({}, { records: [{}, record] })).toBe(false);
  expect(open({}, { records: record })).toBe(false);
  expect(open({}, { savedAt: 'whenever' })).toBe(true);
  expect(open({}, { more: 1 })).toBe(false);
  // A checksum that is not where we write it.
  expect(open({}, { check: 'b3d653c6' })).toBe(false);
});

test('a file of two million signs is read, one of one more is not', () => {
  const text = FROZEN[0] ?? '';
  expect(readSaved(text.padEnd(MOST_BYTES)).ok).toBe(true);
  expect(readSaved(text.padEnd(MOST_BYTES + 1)).ok).toBe(false);
});

test('what is more in a record than we write is left out', () => {
  const read = readSaved(
    JSON.stringify({
      ...{ format: 'changing-the-odds/saved', version: 1 },
      records: [{ ...record, rev: 9 }],
    }),
  );
  expect(read).toEqual({ ok: true, records: [record] });
});
