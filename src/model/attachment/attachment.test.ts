import { expect, test } from '@playwright/test';
import { bytesAsText, readAttachment } from './attachment.ts';
import saved from './examples/version-1.json' with { type: 'json' };

test('an attachment from a saved file is read with its bytes, and written back alike', () => {
  const read = readAttachment(saved);
  expect(read?.bytes).toHaveLength(8);
  expect(read && bytesAsText(read.bytes)).toBe(saved.bytes);
  expect(readAttachment(read)).toEqual(read);
});

test('a false size, a script for a picture and what is no base64 are refused', () => {
  for (const spoil of [
    { size: 9 },
    { size: -1 },
    { type: 'image/svg+xml' },
    { type: 'video/mp4' },
    { kind: 'page' },
    { bytes: '%%%' },
    { bytes: 7 },
    { id: '../x' },
    { name: '' },
  ])
    expect(readAttachment({ ...saved, ...spoil }), JSON.stringify(spoil)).toBeUndefined();
});
