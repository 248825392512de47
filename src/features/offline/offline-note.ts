/** On every page: copies the toolkit to the device, says so in the footer, and offers a newer copy when nobody is in the middle. */
import type { CopyState } from '../../editions/worker/copy-state.ts';
import { followNewerCopy, registerCopy, startNewerCopy } from '../../editions/worker/install.ts';
import { button, paragraph } from '../../ui/dom.ts';
import { NEWER_COPY_WORDS, NOTE_WORDS } from './offline.words.ts';

let state: CopyState = 'unavailable';

function showNote(): void {
  const inFile = document.documentElement.dataset.edition === 'one-file';
  for (const note of document.querySelectorAll('[data-offline-note]'))
    note.textContent = inFile ? NOTE_WORDS.oneFile : NOTE_WORDS[state];
  if (state === 'update-waiting') offer();
  else document.querySelector('[data-newer-copy="waiting"]')?.remove();
}

function offer(): void {
  if (document.querySelector('[data-newer-copy]')) return;
  const words = paragraph(NEWER_COPY_WORDS.ready);
  const start = async () => {
    if (!(await startNewerCopy())) words.textContent = NEWER_COPY_WORDS.somebodyBusy;
  };
  showNotice(
    'waiting',
    words,
    button(NEWER_COPY_WORDS.use, () => void start()),
  );
}

function tellOfNewerCopy(): void {
  document.querySelector('[data-newer-copy]')?.remove();
  const words = paragraph(NEWER_COPY_WORDS.hasStarted);
  words.setAttribute('role', 'status');
  showNotice(
    'started',
    words,
    button(NEWER_COPY_WORDS.loadAgain, () => location.reload()),
  );
}

function showNotice(kind: string, words: HTMLElement, act: HTMLElement): void {
  const notice = document.createElement('aside');
  notice.className = 'notice';
  notice.dataset.newerCopy = kind;
  notice.setAttribute('aria-label', NEWER_COPY_WORDS.label);
  const row = document.createElement('div');
  row.className = 'wrap';
  act.className = '';
  row.append(words, act);
  notice.append(row);
  document.body.append(notice);
}

document.addEventListener('astro:after-swap', showNote);
followNewerCopy(tellOfNewerCopy);
void registerCopy((now) => {
  state = now;
  showNote();
});
showNote();
