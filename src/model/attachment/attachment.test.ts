import { expect, test } from '@playwright/test';
import { GONE, misread, NOT_COUNT, NOT_TEXT } from '../examples.ts';
import { ATTACHMENT_VERSION, attachmentKey, bytesAsText, readAttachment } from './attachment.ts';
import saved from './examples/version-1.json' with { type: 'json' };

test('an attachment from a saved file is read with its bytes, and written back alike', () => {
  const read = readAttachment(saved);
  expect(read?.bytes).toHaveLength(8);
  expect(read && bytesAsText(read.bytes)).toBe(saved.bytes);
  expect(readAttachment(read)).toEqual(read);
  expect([ATTACHMENT_VERSION, attachmentKey(saved.id)]).toEqual([1, 'attachment:x2k9m0v7qa']);
});

test('each field is looked at: a false size, a script for a picture and what is no base64 are refused', () => {
  expect([null, undefined, 7, [saved]].map(readAttachment)).toEqual(Array(4).fill(undefined));
  expect(
    misread(readAttachment, readAttachment(saved), {
      id: { good: ['a'], bad: [...NOT_TEXT, '', '../x'] },
      kind: { good: [], bad: [...NOT_TEXT, 'page', 'sound', 'film'] },
      name: { good: ['a', 'a'.repeat(120)], bad: [...NOT_TEXT, '', 'a'.repeat(121)] },
      type: {
        good: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
        bad: [...NOT_TEXT, '', 'image/svg+xml', 'video/mp4', 'audio/mpeg'],
      },
      size: { good: [], bad: [...NOT_COUNT, 7, 9] },
      bytes: { good: [], bad: [GONE, null, 7, '%%%', [1, 2, 3, 4, 5, 6, 7, 8], 'AAAA'] },
    }),
  ).toEqual([]);
});

const MOST = [
  ['picture', 'image/png', 4_000_000],
  ['sound', 'audio/mpeg', 20_000_000],
  ['film', 'video/mp4', 200_000_000],
] as const;
for (const [kind, type, most] of MOST)
  test(`a ${kind} has ${most} bytes at most`, () => {
    const sized = (size: number) =>
      readAttachment({ ...saved, kind, type, size, bytes: new Uint8Array(size) });
    expect([sized(most)?.size, sized(most + 1)?.size]).toEqual([most, undefined]);
  });

test('the longest text of a saved file is read, and a longer one is not even decoded', () => {
  const size = 4_000_000;
  const bytes = bytesAsText(new Uint8Array(size));
  expect(readAttachment({ ...saved, size, bytes })?.bytes).toHaveLength(size);
  // Spaces hold no bytes, so only the length of the text can say that it is too long.
  expect(readAttachment({ ...saved, size, bytes: `${bytes} ` })).toBeUndefined();
});
