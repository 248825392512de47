/** The words of "Forget everything". */
import type { Forgotten } from '../../platform/storage/engines/record-store.ts';

const FORGOTTEN: Record<Forgotten, string> = {
  forgotten: 'Everything is forgotten. Nothing of yours is kept on this device.',
  framed:
    'Nothing was forgotten: this page is shown inside another site. Open the toolkit in a tab of its own and forget everything there.',
  'not-open':
    'Not everything is forgotten: this browser does not open what it keeps. Close other tabs of this toolkit, load this page and try again, or clear this site’s data in the settings of the browser.',
  refused:
    'Not everything is forgotten: this browser would not remove it. Clear this site’s data in its settings instead.',
};

export const FORGET_WORDS = {
  start: 'Forget everything on this device',
  what: 'This removes every sorting, plan, session and note kept in this browser, and your choice of colours. It cannot be taken back. Files that you saved are yours and stay.',
  sure: 'Are you sure? Nothing can bring it back.',
  yes: 'Yes, forget everything',
  no: 'Keep it',
  working: 'Forgetting …',
  done: FORGOTTEN,
};
