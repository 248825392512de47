/** On every page: copies the toolkit to the device, says so in the footer, and offers a newer copy when nobody is in the middle. */
import { registerCopy, startNewerCopy, type CopyState } from '../../editions/worker/install.ts';
import { button, paragraph } from '../../ui/dom.ts';

const NOTES: Record<CopyState, string> = {
  unavailable: '',
  copying: 'Copying the toolkit to this device …',
  ready: 'Ready offline: this device holds every page.',
  'update-waiting': 'Ready offline. A newer copy is waiting.',
  failed: 'Not copied to this device. Open any page again to retry.',
};

let state: CopyState = 'unavailable';

function showNote(): void {
  const inFile = document.documentElement.dataset.edition === 'one-file';
  for (const note of document.querySelectorAll('[data-offline-note]'))
    note.textContent = inFile
      ? 'Everything is in this one file. No internet needed.'
      : NOTES[state];
  const offer = document.querySelector('[data-newer-copy]');
  if (state !== 'update-waiting') offer?.remove();
  else if (!offer) document.body.append(newerCopy());
}

function newerCopy(): HTMLElement {
  const notice = document.createElement('aside');
  notice.className = 'notice';
  notice.dataset.newerCopy = '';
  notice.setAttribute('aria-label', 'A newer copy');
  const row = document.createElement('div');
  row.className = 'wrap';
  const words = paragraph('A newer copy of the toolkit is ready. What you kept stays.');
  const use = button('Use it now', async () => {
    if (!(await startNewerCopy()))
      words.textContent =
        'Somebody on this device is in the middle of a deck. The newer copy will start when they have finished.';
  });
  use.className = '';
  row.append(words, use);
  notice.append(row);
  return notice;
}

document.addEventListener('astro:after-swap', showNote);
void registerCopy((now) => {
  state = now;
  showNote();
});
showNote();
