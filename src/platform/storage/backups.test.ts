import { expect, test } from '@playwright/test';
import { backupOf, recordInBackup } from './backups.ts';

const KEPT = {
  ...{ key: 'plan:p-1', kind: 'plan', version: 2, rev: 7, savedAt: 1_763_890_000_000 },
  data: { id: 'p-1' },
};

test('a backup holds the record as it stood, under a key of its own', () => {
  const { change, ...write } = backupOf(KEPT);
  expect(write).toEqual({ key: 'backup:plan:p-1', kind: 'backup', version: 1 });
  expect(change(undefined)).toBe(KEPT);
  // It takes the place of an earlier backup.
  expect(change({ ...KEPT, key: 'backup:plan:p-1' })).toBe(KEPT);
});

test('the record in a backup is found again, as if it had never been written', () => {
  expect(recordInBackup(KEPT)).toEqual({ ...KEPT, rev: 0 });
  expect(recordInBackup({ ...KEPT, more: 'of a newer copy' })).toEqual({ ...KEPT, rev: 0 });
  for (const change of [{ version: 0 }, { version: 9999 }, { savedAt: 0 }, { data: undefined }])
    expect(recordInBackup({ ...KEPT, ...change })).toEqual({ ...KEPT, rev: 0, ...change });
});

test('a backup of which one part is off is not offered', () => {
  for (const value of [undefined, null, 7, 'plan:p-1', [], {}])
    expect(recordInBackup(value)).toBeUndefined();
  for (const spoil of [
    ...[{ key: undefined }, { key: 7 }, { key: 'session:p-1' }, { key: 'plan' }, { key: 'plan-p' }],
    ...[{ kind: undefined }, { kind: 7 }, { kind: 'session' }, { kind: ['plan'] }],
    ...[{ version: undefined }, { version: '2' }, { version: -1 }, { version: 10_000 }],
    ...[{ savedAt: undefined }, { savedAt: -1 }, { savedAt: 0.5 }, { savedAt: '1' }],
  ])
    expect(recordInBackup({ ...KEPT, ...spoil }), JSON.stringify(spoil)).toBeUndefined();
});
