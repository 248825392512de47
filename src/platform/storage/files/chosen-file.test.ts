import { expect, test } from '@playwright/test';
import { chosenText, MOST_BYTES } from './chosen-file.ts';
import { FILE_WORDS } from './file.words.ts';

const fileOf = (size: number, text: () => Promise<string>) => ({ size, text });
function field(...files: ReturnType<typeof fileOf>[]) {
  const input = { files, value: 'C:\\fakepath\\plan.json' };
  return { input, asked: chosenText(input as unknown as HTMLInputElement) };
}
const reads = () => Promise.resolve('{}');

test('the first file is read, up to the most that we write, and can be chosen again', async () => {
  expect(MOST_BYTES).toBe(2_000_000);
  for (const size of [0, 1, MOST_BYTES]) {
    const { input, asked } = field(
      fileOf(size, reads),
      fileOf(1, () => Promise.resolve('second')),
    );
    expect(await asked).toEqual({ ok: true, text: '{}' });
    expect(input.value).toBe('');
  }
});

test('a file that is too big is not even read', async () => {
  const never = () => Promise.reject(new Error('it was read'));
  const { input, asked } = field(fileOf(MOST_BYTES + 1, never));
  expect(await asked).toEqual({ ok: false, sentence: FILE_WORDS.tooBig });
  expect(input.value).toBe('');
});

test('a folder, or a stick that was pulled out, gets its sentence', async () => {
  const { input, asked } = field(fileOf(1, () => Promise.reject(new Error('gone'))));
  expect(await asked).toEqual({ ok: false, sentence: FILE_WORDS.notReadable });
  expect(input.value).toBe('');
});

test('where nothing was chosen nothing is said', async () => {
  expect(await field().asked).toBeUndefined();
  expect(await chosenText({ files: null } as unknown as HTMLInputElement)).toBeUndefined();
});
