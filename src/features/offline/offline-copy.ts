/** <offline-copy>: what this device holds, and the large downloads on request. */
import { keepDownloads, registerCopy } from '../../editions/worker/install.ts';
import { button, paragraph } from '../../ui/dom.ts';
import { COPY_WORDS, DOWNLOAD_WORDS } from './offline.words.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    this.className = 'offline';
    const state = paragraph('');
    state.className = 'offline__state';
    state.setAttribute('role', 'status');
    const more = button(
      DOWNLOAD_WORDS.keepBoth,
      () => void this.keep(more, state),
      'button--quiet',
    );
    more.hidden = true;
    this.replaceChildren(state, more);
    const inFile = document.documentElement.dataset.edition === 'one-file';
    void registerCopy((now) => {
      state.textContent = inFile ? COPY_WORDS.oneFile : COPY_WORDS[now];
      more.hidden = now !== 'ready';
    });
  }

  async keep(more: HTMLButtonElement, state: HTMLElement): Promise<void> {
    more.disabled = true;
    const kept = await keepDownloads((done, all) => {
      more.textContent = DOWNLOAD_WORDS.keptSoFar(megabytes(done), megabytes(all));
    });
    more.hidden = kept;
    more.disabled = false;
    state.textContent = kept ? DOWNLOAD_WORDS.kept : DOWNLOAD_WORDS.notWhole;
    // The button that was pressed is gone: the words that answer it take its place.
    state.tabIndex = -1;
    state.focus();
  }
}

customElements.define('offline-copy', OfflineCopy);
