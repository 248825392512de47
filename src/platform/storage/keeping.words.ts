/** What stands on the page about keeping: one table, whoever keeps. What a person can do about it differs. */
import type { Keeping } from './kept-record.ts';

export type KeepingWords = Record<Keeping, string>;

export const KEEPING_WORDS: Record<'sorting' | 'plan' | 'session', KeepingWords> = {
  sorting: {
    idle: '',
    saving: 'Saving …',
    kept: 'Saved on this device only',
    'in-memory':
      'This browser does not let us save. Your answers last until you close this page: save them as a file.',
    newer:
      'A newer version of the toolkit holds this sorting. Nothing was changed: open it there, or save yours as a file.',
    refused:
      'NOT saved: the device refused (is it full?). Your answers are still here: save them as a file.',
  },
  plan: {
    idle: 'Nothing is kept until you change something.',
    saving: 'Saving …',
    kept: 'Kept on this device',
    'in-memory': 'This browser keeps nothing: save the plan as a file',
    newer:
      'A newer version of the toolkit holds this plan. Nothing was changed: open it there, or save yours as a file.',
    refused: 'NOT kept: save the plan as a file',
  },
  session: {
    idle: '',
    saving: 'Saving …',
    kept: 'Kept on this device',
    'in-memory': 'This browser keeps nothing: do not close this page',
    newer:
      'A newer version of the toolkit holds this session. Nothing was changed: go on there, or hand over from here.',
    refused: 'NOT kept: the device refused. It is tried again: do not close this page',
  },
};
