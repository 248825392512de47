/** The file that a person chose: its size is looked at before it is read, and the same one can be chosen again. */
import { FILE_WORDS } from './file.words.ts';

/** More than we ever write. */
export const MOST_BYTES = 2_000_000;

export type Chosen = { ok: true; text: string } | { ok: false; sentence: string };

/** Nothing when no file was chosen. Never rejects: a folder, or a stick that was pulled out, gets its sentence. */
export async function chosenText(input: HTMLInputElement): Promise<Chosen | undefined> {
  const file = input.files?.[0];
  if (!file) return;
  try {
    if (file.size > MOST_BYTES) return { ok: false, sentence: FILE_WORDS.tooBig };
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, sentence: FILE_WORDS.notReadable };
  } finally {
    input.value = '';
  }
}
