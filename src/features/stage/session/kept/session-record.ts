/** The record of the session on the desk. */
import { KeptRecord } from '../../../../platform/storage/kept-record.ts';
import { SESSION_KIND } from '../../../../platform/storage/kinds/session-kind.ts';

export const sessionRecord = new KeptRecord(SESSION_KIND);
