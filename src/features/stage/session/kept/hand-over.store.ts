/** One file that another laptop opens to go on at the same place, with the same clock. */
import { fitToSteps } from '../../../../model/session/kept/fit-session.ts';
import type { Step } from '../../../../model/session/step.ts';
import { FILE_WORDS } from '../../../../platform/storage/files/file.words.ts';
import { NOT_FETCHED } from '../../../../platform/storage/files/not-fetched.words.ts';
import { giveFile } from '../../../../platform/storage/files/give-file.ts';
import { SESSION_STORE_WORDS } from '../session-store.words.ts';
import { $slideFillsWindow } from '../session.store.ts';
import { sessionRecord } from './session-record.ts';

/** Gives the file; or a sentence, when what writes it could not be fetched. */
export async function handOver(): Promise<string | undefined> {
  try {
    const text = await sessionRecord.asFile();
    if (text !== undefined) giveFile('hand-over.json', text);
    return;
  } catch {
    return NOT_FETCHED;
  }
}

/**
 * Takes over a session from a file, joined with what is kept of it here, after a backup: an old file takes nothing away. Returns a
 * sentence when it is refused; nothing that is kept here changes then.
 */
export async function takeOver(text: string, steps: readonly Step[]): Promise<string | undefined> {
  const opened = await sessionRecord.openFile(text, {
    none: FILE_WORDS.noSession,
    damaged: FILE_WORDS.damagedHandOver,
    refusal: (session) => (fitToSteps(session, steps) ? undefined : SESSION_STORE_WORDS.otherSteps),
  });
  if (!opened.ok) return opened.sentence;
  sessionRecord.change((session) => fitToSteps(session, steps) ?? session);
  $slideFillsWindow.set(false);
  return;
}
