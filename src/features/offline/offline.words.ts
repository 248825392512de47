import type { CopyState } from '../../editions/worker/copy-state.ts';

type ForEachState = Record<CopyState, string>;

/** In the footer of every page. */
export const NOTE_WORDS: ForEachState & { oneFile: string } = {
  unavailable: '',
  copying: 'Copying the toolkit to this device …',
  ready: 'Ready offline: this device holds every page.',
  incomplete:
    'Some pages are missing from this device. Open any page with a connection to mend it.',
  foreign: 'Not ready offline: another program of this address answers for this page.',
  'update-waiting': 'Ready offline. A newer copy is waiting.',
  'update-failed':
    'Ready offline. A newer copy did not arrive whole: if this network asks you to sign in, do so first.',
  failed: 'Not copied to this device. Open any page again to retry.',
  oneFile: 'Everything is in this one file. No internet needed.',
};

/** On the page about taking it offline. */
export const COPY_WORDS: ForEachState & { oneFile: string } = {
  unavailable:
    'This browser or address cannot hold a copy (it needs https). Use the one file instead.',
  copying: 'Copying every page to this device …',
  ready: 'Ready: every page is on this device, each file checked.',
  incomplete:
    'Some pages are missing: the browser removed them, or they could not be checked. Load this page again with a connection to mend it.',
  foreign:
    'Another program of this address answers for this page, so the toolkit cannot promise to work offline. Close every tab of this address and open it again, or use the one file instead.',
  'update-waiting':
    'Ready. A newer copy has arrived and waits until nobody is in the middle of a deck.',
  'update-failed':
    'Ready: every page is on this device. A newer copy did not arrive whole. If this network asks you to sign in, do so and load this page again.',
  failed: 'The copy did not arrive whole. Nothing is lost: load this page again to retry.',
  oneFile: 'You are using the one file: everything is here already.',
};

export const DOWNLOAD_WORDS = {
  keepBoth: 'Keep the two downloads on this device too',
  keptSoFar: (megabytes: string, all: string) => `${megabytes} of ${all} MB kept`,
  kept: 'Ready: every page and both downloads are on this device.',
  notWhole: 'The downloads did not arrive whole. Check the connection and try again.',
};

export const NEWER_COPY_WORDS = {
  label: 'A newer copy',
  ready: 'A newer copy of the toolkit is ready. What you kept stays.',
  use: 'Use it now',
  somebodyBusy:
    'Somebody on this device is in the middle of a deck. The newer copy will start when they have finished.',
  hasStarted:
    'A newer copy has started in another tab. This page goes on as it was: load it again when you have finished.',
  loadAgain: 'Load this page again',
};
