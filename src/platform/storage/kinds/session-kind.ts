/** How sessions are kept. */
import {
  joinSessions,
  SESSION_PARTS,
  stampSession,
} from '../../../model/session/kept/session-parts.ts';
import { SESSION_MIGRATIONS } from '../../../model/session/kept/session-versions.ts';
import { readSession } from '../../../model/session/kept/read-session.ts';
import { SESSION_VERSION, type Session } from '../../../model/session/session.ts';
import type { RecordKind } from '../record-kind.ts';

export const SESSION_KIND: RecordKind<Session> = {
  kind: 'session',
  version: SESSION_VERSION,
  migrations: SESSION_MIGRATIONS,
  read: readSession,
  parts: SESSION_PARTS,
  stamp: stampSession,
  join: joinSessions,
};
