import { expect, test } from '@playwright/test';
import { MOST_BYTES, readSaved, writeSaved } from './saved-file.ts';

const record = { key: 'sorting:s-1', kind: 'sorting', version: 1, data: { id: 's-1' } };

test('a saved file is read back as it was written', () => {
  expect(readSaved(writeSaved([record], new Date(0)))).toEqual({ ok: true, records: [record] });
});

// Frozen: what version 1 looks like for ever.
test('a file of version 1 opens', () => {
  const frozen =
    '{"format":"changing-the-odds/saved","version":1,"savedAt":"2026-11-23T10:00:00.000Z","records":[{"key":"sorting:s-1","kind":"sorting","version":1,"data":{"id":"s-1"}}]}';
  expect(readSaved(frozen)).toEqual({ ok: true, records: [record] });
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
